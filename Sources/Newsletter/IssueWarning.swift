/// What is odd about an issue that can be read all the same.
package struct IssueWarning: Hashable, Sendable {
    /// The line, 1-based.
    package let line: Int
    /// What is odd and what was made of it.
    package let message: String
}
