public import Items

/// An issue that the store knows.
public struct StoredIssue: Hashable, Sendable {
    /// The issue.
    public let issue: IssueReference
    /// The digest that it was read with.
    public let digest: String
    /// How many mentions it has.
    public let mentions: Int
}
