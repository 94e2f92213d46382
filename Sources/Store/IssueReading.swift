public import Items

/// An issue as it was read: what it says, and by what the same text is known again.
public struct IssueReading: Hashable, Sendable {
    /// The issue.
    public let issue: IssueReference
    /// A digest of its content and of everything else that its mentions depend on (the profile,
    /// the release of the extractor), so that an equal digest means equal mentions.
    public let digest: String
    /// Every dated item in it.
    public private(set) var mentions: [Mention]
    /// The paragraphs that were not read.
    public let unread: [UnreadParagraph]
    /// The dates that lie ahead of it and became no items.
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

    /// Gives the mentions, and has them no longer.
    mutating func takeMentions() -> [Mention] {
        defer { mentions = [] }
        return mentions
    }
}
