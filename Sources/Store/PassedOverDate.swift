public import CivilTime

/// A future date in an issue that did not become an item.
public struct PassedOverDate: Hashable, Sendable {
    /// The issue's name.
    public let issue: String
    /// The line in the issue, 1-based.
    public let line: Int
    /// The last day that the date names.
    public let lastDay: CivilDate
    /// The text of the date.
    public let text: String
    /// Why it did not become an item.
    public let reason: String

    /// A date that was passed over.
    public init(issue: String, line: Int, lastDay: CivilDate, text: String, reason: String) {
        self.issue = issue
        self.line = line
        self.lastDay = lastDay
        self.text = text
        self.reason = reason
    }
}
