public import Items

/// What reading one issue did to the store.
public struct IngestOutcome: Hashable, Sendable {
    /// What became of the issue.
    public enum State: Hashable, Sendable {
        /// It was not known before.
        case new
        /// It was known, and says something else now.
        case edited
        /// It was known just so; nothing was written.
        case unchanged
        /// It is known under another name, by its address or its content.
        case duplicate(of: String)
        /// It was removed, with its mentions.
        case removed
    }

    /// The issue's name.
    public let issue: String
    /// What became of it.
    public let state: State
    /// Items that were not there before, by date.
    public let added: [Item]
    /// Items whose date or time changed, by date.
    public let moved: [Item]
    /// Items that are cancelled now and were not before, by date.
    public let cancelled: [Item]
    /// Items of which something else changed, by date.
    public let updated: [Item]
    /// Items that are there no longer: as they were before.
    public let removed: [Item]

    /// An outcome; what is left out is empty.
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
