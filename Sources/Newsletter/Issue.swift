public import CivilTime

/// One edition of a newsletter, read.
public struct Issue: Hashable, Sendable {
    /// How the bytes are marked up.
    public enum Format: String, Sendable, CaseIterable {
        case markdown, html
    }

    /// The file name, or the last part of the address.
    public let name: String
    /// Its title; nil where it has none.
    public let title: String?
    /// When it was published.
    public let published: Timestamp
    /// The address at which people read it; nil where none is known.
    public let url: String?
    /// Its body.
    public let outline: Outline
    /// The events that it describes for programs; only pages do.
    public let events: [StructuredEvent]
    /// Oddities found in it.
    public let warnings: [IssueWarning]

    /// The bytes that an issue may have at most.
    public static let largestSize = 8 << 20

    /// Reads an issue.
    ///
    /// The publication date is the front matter's, else the one in the file's name, else
    /// `published`, else the one in the title.
    /// - Throws: `IssueProblem` where the bytes cannot be read or no date is known.
    public init(
        name: String, bytes: [UInt8], format: Format = .markdown, published: Timestamp? = nil,
        url: String? = nil
    ) throws(IssueProblem) {
        let bytes = try Self.checked(bytes)
        let split = try FrontMatter.split(bytes)
        let body = Array(bytes[split.bodyStart...])
        let page = try Self.read(body, format, after: split.matter, lineOffset: split.bodyLine)
        let matter = page.matter
        let title = matter.title ?? page.outline.title
        guard
            let date = matter.published ?? FileName.date(in: name) ?? published
                ?? title.flatMap(WrittenDate.timestamp)
        else {
            throw .noDate
        }
        self.name = name
        self.published = date
        self.title = title
        self.url = matter.url ?? url
        outline = page.outline
        events = page.events
        warnings = matter.warnings
    }

    /// The body's outline, and what is known of the issue; a page's head says it only where no
    /// front matter stands before it.
    private static func read(
        _ body: [UInt8], _ format: Format, after matter: FrontMatter, lineOffset: Int
    ) throws(IssueProblem) -> Page {
        switch format {
        case .markdown:
            return Page(
                matter: matter,
                outline: try MarkdownReader(body, lineOffset: lineOffset).outline())
        case .html:
            var page = try HTMLReader(lineOffset: lineOffset).page(body)
            if matter != FrontMatter() { page.matter = matter }
            return page
        }
    }

    /// The bytes without a byte order mark, once they are known to be text of a readable size.
    private static func checked(_ bytes: [UInt8]) throws(IssueProblem) -> [UInt8] {
        let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
        guard text.contains(where: { $0 > 0x20 }) else { throw .empty }
        guard text.count <= largestSize else { throw .tooLarge(bytes: text.count) }
        guard String(validating: text, as: UTF8.self) != nil else {
            throw .notUTF8(line: lineOfFirstError(in: text))
        }
        return text
    }

    private static func lineOfFirstError(in text: [UInt8]) -> Int {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        return (index ?? 0) + 1
    }
}
