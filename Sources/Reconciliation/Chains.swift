internal import CivilTime
package import Items

/// Which event a deadline, an opening or a window belongs to.
package enum Chains {
    /// The keys that an item shares with its event, or an event with what belongs to it; empty
    /// where it can have no relations.
    package static func keys(of item: Item) -> [BlockKey] {
        let facts = item.facts
        if facts.kind == .event {
            return [
                facts.series.map { BlockKey("chain", $0) },
                BlockKey("chain title", name(facts.title)),
            ]
            .compactMap(\.self)
        }
        return [
            facts.series.map { BlockKey("chain", $0) },
            facts.event.map { BlockKey("chain title", name($0)) },
        ]
        .compactMap(\.self)
    }

    /// The event that an item belongs to, of those that share a key with it; nil where there is
    /// none, and for an event.
    ///
    /// It is the one that its text names, or else the next edition of its series.
    package static func parent(of item: Item, among events: [Item]) -> UID? {
        let facts = item.facts
        guard facts.kind != .event else { return nil }
        let following = events.filter { event in
            let days = facts.when.start.days(to: event.facts.when.lastDay)
            return event.facts.kind == .event && event.uid != item.uid && leadDays.contains(days)
        }
        let named = following.filter { event in
            facts.event.map(name) == name(event.facts.title)
        }
        let ofSeries = following.filter { facts.series != nil && $0.facts.series == facts.series }
        return (named.isEmpty ? ofSeries : named).min()?.uid
    }

    /// The items with their parents, where all items are at hand.
    package static func linked(_ items: [Item]) -> [Item] {
        var events: [BlockKey: [Item]] = [:]
        for item in items where item.facts.kind == .event {
            for key in keys(of: item) { events[key, default: []].append(item) }
        }
        return items.map { item in
            var linked = item
            let candidates = Set(keys(of: item).flatMap { events[$0] ?? [] })
            linked.parent = parent(of: item, among: Array(candidates))
            return linked
        }
    }

    private static func name(_ title: String) -> String {
        TitleWords(title).words.sorted().joined(separator: " ")
    }

    /// How many days before the end of its event something may be due: from a month after it (slides,
    /// surveys) to a year and a half before.
    private static let leadDays = -31...550

    /// Days from an item to its event: no event outside of them is a parent.
    package static let daysAfter = leadDays
    /// Days from an event to what belongs to it: nothing outside of them has it as a parent.
    package static let daysBefore = -leadDays.upperBound...(-leadDays.lowerBound)
}
