/// Which of many things have a key: a sorted list, since there may be a million of them.
struct KeyTable {
    private struct Entry: Comparable {
        let key: Int64
        let owner: Int32

        static func < (left: Entry, right: Entry) -> Bool {
            (left.key, left.owner) < (right.key, right.owner)
        }
    }

    private let entries: [Entry]

    /// A table of things by their number, each with its keys.
    init(_ keys: some Sequence<[BlockKey]>) {
        var entries: [Entry] = []
        for (owner, keys) in keys.enumerated() {
            for key in keys { entries.append(Entry(key: key.value, owner: Int32(owner))) }
        }
        entries.sort()
        self.entries = entries
    }

    /// The numbers of things that have one of some keys, in their order.
    ///
    /// Of more than `reach`, those count that share a key with the fewest others: a page or a name of
    /// its own tells more than a day on which everything is.
    func owners(of keys: [BlockKey], reach: Int) -> [Int] {
        var found: Set<Int> = []
        for entries in keys.map(entries(of:)).sorted(by: { $0.count < $1.count }) {
            for entry in entries.prefix(reach) where found.count < reach {
                found.insert(Int(entry.owner))
            }
        }
        return found.sorted()
    }
}

extension KeyTable {
    private func entries(of key: BlockKey) -> ArraySlice<Entry> {
        let start = entries.firstIndex(ofSortedWhere: { $0.key >= key.value })
        return entries[start..<entries.firstIndex(ofSortedWhere: { $0.key > key.value })]
    }
}
