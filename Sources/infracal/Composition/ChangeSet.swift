internal import Items
internal import Store

/// The changes of items over several issues: each item once, in its final state.
struct ChangeSet {
    /// The kinds of changes to an item.
    enum Kind: String, CaseIterable {
        case added, moved, cancelled, updated, removed
    }

    /// An item with its change; a class, since there may be very many.
    final class Entry {
        let kind: Kind
        let item: Item

        init(kind: Kind, item: Item) {
            self.kind = kind
            self.item = item
        }
    }

    private var entries: [UID: Entry] = [:]

    /// Adds the outcome of reading an issue.
    mutating func add(_ outcome: IngestOutcome) {
        take(outcome.added, .added)
        take(outcome.updated, .updated)
        take(outcome.moved, .moved)
        take(outcome.cancelled, .cancelled)
        take(outcome.removed, .removed)
    }

    /// The items by kind of change, then by date.
    var sorted: [Entry] {
        entries.values.sorted { left, right in
            left.kind == right.kind
                ? left.item < right.item : left.kind.position < right.kind.position
        }
    }

    /// The items with a kind of change, by date.
    func items(_ kind: Kind) -> [Item] {
        entries.values.filter { $0.kind == kind }.map(\.item).sorted()
    }

    /// The number of items that have the given kind of change.
    func count(_ kind: Kind) -> Int {
        entries.values.count { $0.kind == kind }
    }

    /// True if no item changed.
    var isEmpty: Bool { entries.isEmpty }
}

extension ChangeSet {
    private mutating func take(_ items: [Item], _ kind: Kind) {
        for item in items {
            let before = entries[item.uid]?.kind
            switch (before, kind) {
            case (.added, .removed): entries[item.uid] = nil
            // A new item stays new, whatever the next issue changes about it.
            case (.added, _): entries[item.uid] = Entry(kind: .added, item: item)
            case (.removed, .added): entries[item.uid] = Entry(kind: .updated, item: item)
            case (.moved, .updated): entries[item.uid] = Entry(kind: .moved, item: item)
            default: entries[item.uid] = Entry(kind: kind, item: item)
            }
        }
    }
}

extension ChangeSet.Kind {
    fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
