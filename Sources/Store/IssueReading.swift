package import Items

/// An issue as it was read: what it says, and by what the same text is known again.
package struct IssueReading: Hashable, Sendable {
    /// The issue.
    package let issue: IssueReference
    /// A digest of its content and of everything else that its mentions depend on (the profile,
    /// the release of the extractor), so that an equal digest means equal mentions.
    package let digest: String
    /// Every dated item in it.
    package private(set) var mentions: [Mention]
    /// The paragraphs that were not read.
    package let unread: [UnreadParagraph]

    /// A reading of an issue.
    package init(
        issue: IssueReference, digest: String, mentions: [Mention], unread: [UnreadParagraph] = []
    ) {
        self.issue = issue
        self.digest = digest
        self.mentions = mentions
        self.unread = unread
    }
    /// Gives the mentions, and has them no longer.
    mutating func takeMentions() -> [Mention] {
        defer { mentions = [] }
        return mentions
    }
}
