/// A paragraph of an issue that was not read: longer than any that people write, or with more dates.
public struct UnreadParagraph: Hashable, Sendable {
    /// The issue's name.
    public let issue: String
    /// The line that it begins on.
    public let line: Int
    /// Why it was not read.
    public let reason: String

    /// A paragraph that was not read.
    public init(issue: String, line: Int, reason: String) {
        self.issue = issue
        self.line = line
        self.reason = reason
    }
}
