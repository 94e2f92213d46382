package import Items

/// An issue that the store knows.
package struct StoredIssue: Hashable, Sendable {
    /// The issue.
    package let issue: IssueReference
    /// The digest that it was read with.
    package let digest: String
    /// How many mentions it has.
    package let mentions: Int
}
