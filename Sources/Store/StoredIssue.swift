public import Items

/// An issue in the store.
public struct StoredIssue: Hashable, Sendable {
    /// The issue.
    public let issue: IssueReference
    /// The digest of the reading.
    public let digest: String
    /// The number of its mentions.
    public let mentions: Int
}
