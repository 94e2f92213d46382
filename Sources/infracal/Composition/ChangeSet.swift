internal import Items
internal import Store

/// The changes of items over several issues: each item once, in its final state.
struct ChangeSet {
    /// The kinds of changes to an item.
    enum Fate: String, CaseIterable {
        case added, moved, cancelled, updated, removed
    }

    /// An item with its change; a class, since there may be very many.
    final class Entry {
        let fate: Fate
        let item: Item

        init(fate: Fate, item: Item) {
            self.fate = fate
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
            left.fate == right.fate
                ? left.item < right.item : left.fate.position < right.fate.position
        }
    }

    /// The items with a kind of change, by date.
    func items(_ fate: Fate) -> [Item] {
        entries.values.filter { $0.fate == fate }.map(\.item).sorted()
    }

    /// The number of items with a kind of change.
    func count(_ fate: Fate) -> Int {
        entries.values.count { $0.fate == fate }
    }

    /// True if no item changed.
    var isEmpty: Bool { entries.isEmpty }
}

extension ChangeSet {
    private mutating func take(_ items: [Item], _ fate: Fate) {
        for item in items {
            let before = entries[item.uid]?.fate
            switch (before, fate) {
            case (.added, .removed): entries[item.uid] = nil
            // A new item stays new, whatever the next issue changes about it.
            case (.added, _): entries[item.uid] = Entry(fate: .added, item: item)
            case (.removed, .added): entries[item.uid] = Entry(fate: .updated, item: item)
            case (.moved, .updated): entries[item.uid] = Entry(fate: .moved, item: item)
            default: entries[item.uid] = Entry(fate: fate, item: item)
            }
        }
    }
}

extension ChangeSet.Fate {
    fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
