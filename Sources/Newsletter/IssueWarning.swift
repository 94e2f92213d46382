/// A problem in an issue that can still be read, such as a repeated key in front matter.
public struct IssueWarning: Hashable, Sendable {
    /// The line, 1-based.
    public let line: Int
    /// The problem, and how it was handled.
    public let message: String
}
