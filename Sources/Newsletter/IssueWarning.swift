/// An oddity of an issue that can still be read.
public struct IssueWarning: Hashable, Sendable {
    /// The line, 1-based.
    public let line: Int
    /// The oddity, and how it was read.
    public let message: String
}
