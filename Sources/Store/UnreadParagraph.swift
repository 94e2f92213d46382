/// A paragraph of an issue that was not read: longer than any that people write, or with more dates.
package struct UnreadParagraph: Hashable, Sendable {
    /// The issue's name.
    package let issue: String
    /// The line that it begins on.
    package let line: Int
    /// Why it was not read.
    package let reason: String

    /// A paragraph that was not read.
    package init(issue: String, line: Int, reason: String) {
        self.issue = issue
        self.line = line
        self.reason = reason
    }
}
