/// An oddity of an issue that can still be read.
package struct IssueWarning: Hashable, Sendable {
    /// The line, 1-based.
    package let line: Int
    /// The oddity, and how it was read.
    package let message: String
}
