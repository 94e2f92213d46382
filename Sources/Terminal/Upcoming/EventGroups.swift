public import Items

/// A list in which deadlines, openings and windows may be nested below their event.
public struct EventGroups {
    /// An item, which may be nested below an event.
    public struct Entry: Hashable, Sendable {
        /// The item; its title is shortened if the event above says the rest.
        public let item: Item
        /// True if the item belongs to the event above.
        public let isNested: Bool
    }

    /// The entries, top to bottom.
    public let entries: [Entry]

    /// A list without nesting, in the given order.
    public init(flat items: [Item]) {
        entries = items.map { Entry(item: $0, isNested: false) }
    }

    /// Nests items below their events; both keep the given order.
    public init(_ items: [Item]) {
        let listed = Set(items.map(\.uid))
        let children = Dictionary(grouping: items) { item in
            item.parent.flatMap { listed.contains($0) && $0 != item.uid ? $0 : nil }
        }
        // Only one level is nested, so that items whose parents form a cycle are still listed.
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
