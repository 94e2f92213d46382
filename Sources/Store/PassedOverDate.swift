public import CivilTime

/// A date of an issue that lies ahead of it and became no item.
public struct PassedOverDate: Hashable, Sendable {
    /// The issue's name.
    public let issue: String
    /// The line that it is on.
    public let line: Int
    /// The last day that it names.
    public let lastDay: CivilDate
    /// Its words.
    public let text: String
    /// Why it became none.
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
