/// A paragraph that was not read because it is too long or has too many dates.
public struct UnreadParagraph: Hashable, Sendable {
    /// The issue's name.
    public let issue: String
    /// The line on which it begins, 1-based.
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
