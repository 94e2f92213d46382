public import Items

/// A list in which what belongs to an event stands beneath it.
public struct EventGroups {
    /// An item, and whether it stands beneath the one before.
    public struct Entry: Hashable, Sendable {
        /// The item, its title shortened where the event above says the rest.
        public let item: Item
        /// Whether the item belongs to the event above.
        public let isNested: Bool
    }

    /// The entries, top to bottom.
    public let entries: [Entry]

    /// Leaves items as they are given, none beneath another.
    public init(flat items: [Item]) {
        entries = items.map { Entry(item: $0, isNested: false) }
    }

    /// Puts items beneath their events; both keep the order given.
    public init(_ items: [Item]) {
        let listed = Set(items.map(\.uid))
        let children = Dictionary(grouping: items) { item in
            item.parent.flatMap { listed.contains($0) && $0 != item.uid ? $0 : nil }
        }
        // Events of events do not occur; one level keeps a circle from hiding anything.
        let tops = (children[nil] ?? [])
        let nested = Set(tops.flatMap { children[$0.uid] ?? [] }.map(\.uid))
        let roots = items.filter { !nested.contains($0.uid) }
        entries = roots.flatMap { top in
            [Entry(item: top, isNested: false)]
                + (children[top.uid] ?? []).filter { nested.contains($0.uid) }.map {
                    Entry(item: Self.shortened($0, beneath: top), isNested: true)
                }
        }
    }

    private static func shortened(_ item: Item, beneath event: Item) -> Item {
        let opening = event.facts.title + ": "
        guard item.facts.title.hasPrefix(opening) else { return item }
        var item = item
        item.facts.title = String(item.facts.title.dropFirst(opening.count))
        return item
    }
}
