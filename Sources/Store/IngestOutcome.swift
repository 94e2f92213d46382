package import Items

/// What reading one issue did to the store.
package struct IngestOutcome: Hashable, Sendable {
    /// What became of the issue.
    package enum State: Hashable, Sendable {
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
    package let issue: String
    /// What became of it.
    package let state: State
    /// Items that were not there before, by date.
    package let added: [Item]
    /// Items whose date or time changed, by date.
    package let moved: [Item]
    /// Items that are cancelled now and were not before, by date.
    package let cancelled: [Item]
    /// Items of which something else changed, by date.
    package let updated: [Item]
    /// Items that are there no longer: as they were before.
    package let removed: [Item]

    /// An outcome; what is left out is empty.
    package init(
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
