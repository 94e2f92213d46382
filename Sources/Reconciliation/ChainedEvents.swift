internal import CivilTime
public import Items

/// The events that deadlines, openings and windows may belong to, by the keys that they share.
public struct ChainedEvents {
    /// The events of a key.
    private struct Row {
        /// In the order of items: by date, then identifier.
        let events: [Item]
        /// For each event, the latest last day up to it: by this the first event is found that is not
        /// over on a day, without looking at all of them.
        let latest: [CivilDate]

        init(_ events: [Item]) {
            self.events = events.sorted()
            latest = self.events.reduce(into: []) { latest, event in
                latest.append(
                    max(latest.last ?? event.facts.when.lastDay, event.facts.when.lastDay))
            }
        }

        /// Where the first event stands whose last day is not before another.
        func position(ofLastDay day: CivilDate) -> Int {
            latest.firstIndex(ofSortedWhere: { $0 >= day })
        }
    }

    private let rows: [BlockKey: Row]

    /// The events of each key.
    public init(_ events: [BlockKey: [Item]]) {
        rows = events.mapValues(Row.init)
    }

    /// The event that an item belongs to; nil where there is none, and for an event.
    ///
    /// It is the one that its text names, or else the next edition of its series.
    public func parent(of item: Item) -> UID? {
        let facts = item.facts
        guard facts.kind != .event else { return nil }
        let named = facts.event.flatMap { title in
            first(of: Chains.key(title: title), for: item) {
                Chains.name($0.facts.title) == Chains.name(title)
            }
        }
        if let named { return named.uid }
        return facts.series.flatMap { series in
            first(of: Chains.key(series: series), for: item) { $0.facts.series == series }
        }?.uid
    }

    private func first(
        of key: BlockKey, for item: Item, where isWanted: (Item) -> Bool
    ) -> Item? {
        guard let row = rows[key] else { return nil }
        let start = item.facts.when.start
        let first = start.adding(days: Chains.daysAfter.lowerBound)
        return row.events[row.position(ofLastDay: first)...].first { event in
            Chains.daysAfter.contains(start.days(to: event.facts.when.lastDay))
                && event.facts.kind == .event && event.uid != item.uid && isWanted(event)
        }
    }
}
