public import CivilTime

/// Where an issue states an item, and what it says of its date.
public struct MentionReference: Hashable, Sendable, Codable {
    /// The issue's file name.
    public let issue: String
    /// When the issue was published.
    public let published: Timestamp
    /// The line, 1-based.
    public let line: Int
    /// The first day as this issue states it.
    public let start: CivilDate
    /// The words.
    public let text: String
    /// The issue's address, where it has one.
    public let url: String?

    /// A place with all that is known of it.
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

    /// The place of a mention in its issue.
    public init(_ mention: Mention) {
        issue = mention.issue.name
        published = mention.issue.published
        line = mention.line
        start = mention.facts.when.start
        text = mention.text
        url = mention.issue.url
    }
}
