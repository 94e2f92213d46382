import Items

/// The differences between items before and after; unchanged items are not kept.
struct ItemChanges {
    /// The kinds of changes to an item.
    private enum Kind {
        case added, moved, cancelled, updated, restated, removed

        /// Classifies the change of a known item: `restated` if another issue only repeats it.
        init(from old: Item, to new: Item) {
            if new.status == .cancelled && old.status != .cancelled {
                self = .cancelled
            } else if !new.facts.isAtSameTime(as: old.facts) {
                self = .moved
            } else if new.facts != old.facts || new.status != old.status {
                self = .updated
            } else {
                self = .restated
            }
        }
    }

    private let keepsHistory: Bool
    private var items: [Kind: [Item]] = [:]
    /// The reach of each event that was written or removed, in its old and its new state.
    private(set) var events: [ParentKeyRecord.Reach] = []

    /// No differences; if `keepsHistory` is false, items that are still there are kept without
    /// their mentions and revisions.
    init(keepsHistory: Bool) {
        self.keepsHistory = keepsHistory
    }

    /// The items that are not events and are new or changed.
    var unlinked: [Item] {
        items.filter { $0.key != .removed }.values.joined().filter { $0.facts.kind != .event }
    }

    /// Records that an item was written, in place of another state or as a new item.
    mutating func note(_ item: Item, inPlaceOf old: Item?) {
        let newcomer: Kind = item.status == .cancelled ? .cancelled : .added
        let kind = old.map { Kind(from: $0, to: item) } ?? newcomer
        if let old { keep(event: old) }
        keep(event: item)
        // An item that is only restated is not reported, and is kept here only if it has to be
        // linked to its event.
        guard kind != .restated || item.facts.kind != .event else { return }
        items[kind, default: []].append(
            keepsHistory && kind != .restated ? item : item.withoutHistory)
    }

    /// Records that an item was removed.
    mutating func note(removed item: Item) {
        keep(event: item)
        items[.removed, default: []].append(item)
    }

    /// Records the events that items belong to.
    mutating func note(parents: [UID: UID?]) {
        for kind in items.keys where kind != .removed {
            items[kind]?.setParents(parents)
        }
    }

    /// The difference as the outcome of reading an issue.
    consuming func outcome(issue: String, state: IngestOutcome.State) -> IngestOutcome {
        items[.restated] = nil
        for kind in items.keys { items[kind]?.sort() }
        let sorted = items
        return IngestOutcome(
            issue: issue, state: state, added: sorted[.added] ?? [], moved: sorted[.moved] ?? [],
            cancelled: sorted[.cancelled] ?? [], updated: sorted[.updated] ?? [],
            removed: sorted[.removed] ?? [])
    }

    private mutating func keep(event item: Item) {
        if item.facts.kind == .event { events.append(ParentKeyRecord.Reach(of: item)) }
    }
}

extension [Item] {
    fileprivate mutating func setParents(_ parents: [UID: UID?]) {
        for index in indices {
            if let parent = parents[self[index].uid] { self[index].parent = parent }
        }
    }
}

extension Item {
    fileprivate var withoutHistory: Item {
        var item = self
        item.mentions = []
        item.revisions = []
        return item
    }
}
