/// Why an issue cannot be read.
public enum IssueProblem: Error, Hashable, Sendable {
    /// The issue is empty.
    case empty
    /// The issue is longer than `Issue.largestSize`.
    case tooLarge(bytes: Int)
    /// A line contains bytes that are not UTF-8.
    case notUTF8(line: Int)
    /// The front matter is not closed, or cannot be parsed.
    case frontMatter(line: Int, message: String)
    /// No date of publication was found.
    case noDate
    /// A table has too many cells to be read in bounded time.
    case tableTooLarge(line: Int)
    /// The text or HTML would take too long to parse; `what` says why.
    case tooComplex(line: Int, what: String)

    /// The line, 1-based; nil if the problem concerns the whole issue.
    public var line: Int? {
        switch self {
        case .notUTF8(let line), .frontMatter(let line, _), .tableTooLarge(let line),
            .tooComplex(let line, _):
            line
        case .empty, .tooLarge, .noDate: nil
        }
    }

    /// What is wrong and what to do about it, without the position.
    public var message: String {
        switch self {
        case .empty: "the file is empty"
        case .tooLarge(let bytes):
            "\(bytes) bytes are more than an issue may have (\(Issue.largestSize))"
        case .notUTF8: "this line is not UTF-8; convert the file first"
        case .frontMatter(_, let message): "front matter: \(message)"
        case .noDate:
            "no publication date in the front matter, the file name, the title, or a line at the top; give one with --published"
        case .tooComplex(_, let what): "the issue is not read: \(what)"
        case .tableTooLarge: "the issue is not read: this table has too many cells"
        }
    }
}
