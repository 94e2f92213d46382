internal import CivilTime
internal import Intake
internal import Newsletter

/// An issue given as an argument: a file, or standard input.
struct IssueFile {
    /// The path, or `-` for standard input.
    let path: String

    /// The issue's name in errors.
    var place: String { isStandardInput ? "standard input" : path }

    /// Reads the bytes.
    ///
    /// `published` is the date of publication if the issue does not give one.
    ///
    /// - Throws: `Failure` if it cannot be read.
    func content(published: Timestamp?) throws(Failure) -> FetchedIssue {
        do throws(IntakeError) {
            let bytes =
                try isStandardInput
                ? FileContent.standardInput(maximum: Issue.largestSize)
                : FileContent.bytes(of: path, maximum: Issue.largestSize)
            return FetchedIssue(
                name: name, bytes: bytes,
                format: isStandardInput ? .init(sniffing: bytes) : .init(fileName: path),
                publishedHint: published)
        } catch {
            throw Failure(error)
        }
    }

    /// The issue's location among all issues.
    func location(by locations: IssueLocations) -> String {
        isStandardInput ? IssueLocations.standardInput : locations.location(ofFile: path)
    }

    /// True for a mail message: an `.eml` file, or standard input that begins with the header of one.
    func isMail(_ content: FetchedIssue) -> Bool {
        guard isStandardInput else { return path.lowercased().hasSuffix(".eml") }
        return MailHeader.begins(content.bytes)
    }

    private var isStandardInput: Bool { path == "-" }

    private var name: String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
