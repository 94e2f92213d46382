internal import Items
internal import Store

/// What became of items while several issues were read: each item once, as it is at the end.
struct ChangeSet {
    /// What became of an item.
    enum Fate: String, CaseIterable {
        case added, moved, cancelled, updated, removed
    }

    /// One item and what became of it; a reference, since there may be very many.
    final class Entry {
        let fate: Fate
        let item: Item

        init(fate: Fate, item: Item) {
            self.fate = fate
            self.item = item
        }
    }

    private var entries: [UID: Entry] = [:]

    /// Takes up what reading one more issue did.
    mutating func add(_ outcome: IngestOutcome) {
        take(outcome.added, .added)
        take(outcome.updated, .updated)
        take(outcome.moved, .moved)
        take(outcome.cancelled, .cancelled)
        take(outcome.removed, .removed)
    }

    /// The items by what became of them, then by date.
    var sorted: [Entry] {
        entries.values.sorted { left, right in
            left.fate == right.fate
                ? left.item < right.item : left.fate.position < right.fate.position
        }
    }

    /// The items of which something became, by date.
    func items(_ fate: Fate) -> [Item] {
        entries.values.filter { $0.fate == fate }.map(\.item).sorted()
    }

    /// How many items something became of.
    func count(_ fate: Fate) -> Int {
        entries.values.count { $0.fate == fate }
    }

    /// Whether nothing became of any item.
    var isEmpty: Bool { entries.isEmpty }
}

extension ChangeSet {
    private mutating func take(_ items: [Item], _ fate: Fate) {
        for item in items {
            let before = entries[item.uid]?.fate
            switch (before, fate) {
            case (.added, .removed): entries[item.uid] = nil
            // What is new stays new, whatever the next issue says of it.
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
