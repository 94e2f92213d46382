public import Items

/// The result of reading one issue into the store.
public struct IngestOutcome: Hashable, Sendable {
    /// The kinds of results for the issue.
    public enum State: Hashable, Sendable {
        /// The issue was not known before.
        case new
        /// The issue was known, with other content.
        case edited
        /// The issue was known with the same content; nothing was written.
        case unchanged
        /// The issue is known under another name, by its address or its content.
        case duplicate(of: String)
        /// The issue was removed together with its mentions.
        case removed
    }

    /// The issue's name.
    public let issue: String
    /// The result for the issue.
    public let state: State
    /// Items that are new, by date.
    public let added: [Item]
    /// Items whose date or time changed, by date.
    public let moved: [Item]
    /// Items that were cancelled, by date.
    public let cancelled: [Item]
    /// Items that changed in another way, by date.
    public let updated: [Item]
    /// Items that no longer exist, as they were before.
    public let removed: [Item]

    /// An outcome; lists are empty by default.
    public init(
        issue: String, state: State, added: [Item] = [], moved: [Item] = [], cancelled: [Item] = [],
        updated: [Item] = [], removed: [Item] = []
    ) {
        self.issue = issue
        self.state = state
        self.added = added
        self.moved = moved
        self.cancelled = cancelled
        self.updated = updated
        self.removed = removed
    }
}
