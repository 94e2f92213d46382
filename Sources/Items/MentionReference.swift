public import CivilTime

/// A line of an issue that mentions an item, with the date it states.
public struct MentionReference: Hashable, Sendable, Codable {
    /// The issue's file name.
    public let issue: String
    /// When the issue was published.
    public let published: Timestamp
    /// The line, 1-based.
    public let line: Int
    /// The first day, as this issue states it.
    public let start: CivilDate
    /// The words that the mention was read from.
    public let text: String
    /// The web address of the issue; nil if it has none.
    public let url: String?

    /// A reference from all of its fields.
    public init(
        issue: String, published: Timestamp, line: Int, start: CivilDate, text: String, url: String?
    ) {
        self.issue = issue
        self.published = published
        self.line = line
        self.start = start
        self.text = text
        self.url = url
    }

    /// A reference to a mention.
    public init(_ mention: Mention) {
        issue = mention.issue.name
        published = mention.issue.published
        line = mention.line
        start = mention.facts.when.start
        text = mention.text
        url = mention.issue.url
    }
}
