/// An oddity in an issue that can still be read.
public struct IssueWarning: Hashable, Sendable {
    /// The line, 1-based.
    public let line: Int
    /// The oddity, and how it was handled.
    public let message: String
}
