package import CivilTime

/// A date of an issue that lies ahead of it and became no item.
package struct PassedOverDate: Hashable, Sendable {
    /// The issue's name.
    package let issue: String
    /// The line that it is on.
    package let line: Int
    /// The last day that it names.
    package let lastDay: CivilDate
    /// Its words.
    package let text: String
    /// Why it became none.
    package let reason: String

    /// A date that was passed over.
    package init(issue: String, line: Int, lastDay: CivilDate, text: String, reason: String) {
        self.issue = issue
        self.line = line
        self.lastDay = lastDay
        self.text = text
        self.reason = reason
    }
}
