/// Finds the clusters or mentions that have a key.
///
/// It is a sorted list, which is small enough for a million of them.
struct KeyTable {
    private struct Entry: Comparable {
        let key: Int64
        let owner: Int32

        static func < (left: Entry, right: Entry) -> Bool {
            (left.key, left.owner) < (right.key, right.owner)
        }
    }

    private let entries: [Entry]

    /// A table of clusters or mentions, each given by its keys.
    init(_ keys: some Sequence<[BlockingKey]>) {
        var entries: [Entry] = []
        for (owner, keys) in keys.enumerated() {
            for key in keys { entries.append(Entry(key: key.value, owner: Int32(owner))) }
        }
        entries.sort()
        self.entries = entries
    }

    /// The indices of the clusters or mentions with any of the keys, in ascending order.
    ///
    /// If there are more than `reach`, those that share the rarest keys are chosen: sharing a page
    /// or a name says more than sharing a day.
    func owners(of keys: [BlockingKey], reach: Int) -> [Int] {
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
    private func entries(of key: BlockingKey) -> ArraySlice<Entry> {
        let start = entries.firstIndex(ofSortedWhere: { $0.key >= key.value })
        return entries[start..<entries.firstIndex(ofSortedWhere: { $0.key > key.value })]
    }
}
