public import Items

/// An issue as it was read, with a digest by which the same content is recognized.
public struct IssueReading: Hashable, Sendable {
    /// The issue.
    public let issue: IssueReference
    /// A digest of the content, and of everything else that its mentions depend on: the profile and
    /// the release of the program.
    ///
    /// If it is equal, so are the mentions.
    public let digest: String
    /// Every dated item in it.
    public private(set) var mentions: [Mention]
    /// The paragraphs that were too long to be read.
    public let unread: [UnreadParagraph]
    /// The future dates that did not become items.
    public let passedOver: [PassedOverDate]

    /// A reading of an issue.
    public init(
        issue: IssueReference, digest: String, mentions: [Mention], unread: [UnreadParagraph] = [],
        passedOver: [PassedOverDate] = []
    ) {
        self.issue = issue
        self.digest = digest
        self.mentions = mentions
        self.unread = unread
        self.passedOver = passedOver
    }

    /// Returns the mentions and removes them from this value.
    mutating func takeMentions() -> [Mention] {
        defer { mentions = [] }
        return mentions
    }
}
