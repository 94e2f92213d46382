internal import CivilTime
public import Items

/// The events that deadlines, openings and windows may belong to, by key.
public struct ParentCandidates {
    /// The events with the same key.
    private struct Row {
        /// The events by date, then by identifier, as all items are sorted.
        let events: [Item]
        /// For each event, the latest last day of all events up to it.
        ///
        /// With this, a binary search finds the first event that is not over on a day.
        let latest: [CivilDate]

        init(_ events: [Item]) {
            self.events = events.sorted()
            latest = self.events.reduce(into: []) { latest, event in
                latest.append(
                    max(latest.last ?? event.facts.when.lastDay, event.facts.when.lastDay))
            }
        }

        /// The index of the first event whose last day is on or after a day.
        func position(ofLastDay day: CivilDate) -> Int {
            latest.firstIndex(ofSortedWhere: { $0 >= day })
        }
    }

    private let rows: [BlockingKey: Row]

    /// The events of each key.
    public init(_ events: [BlockingKey: [Item]]) {
        rows = events.mapValues(Row.init)
    }

    /// The event that an item belongs to; nil if there is none, and for events.
    ///
    /// It is the event that the item's text names, or otherwise the next edition of its series.
    public func parent(of item: Item) -> UID? {
        let facts = item.facts
        guard facts.kind != .event else { return nil }
        let named = facts.event.flatMap { title in
            first(of: ParentEvents.key(title: title), for: item) {
                ParentEvents.name($0.facts.title) == ParentEvents.name(title)
            }
        }
        if let named { return named.uid }
        return facts.series.flatMap { series in
            first(of: ParentEvents.key(series: series), for: item) { $0.facts.series == series }
        }?.uid
    }

    private func first(
        of key: BlockingKey, for item: Item, where isWanted: (Item) -> Bool
    ) -> Item? {
        guard let row = rows[key] else { return nil }
        let start = item.facts.when.start
        let first = start.adding(days: ParentEvents.daysAfter.lowerBound)
        return row.events[row.position(ofLastDay: first)...].first { event in
            ParentEvents.daysAfter.contains(start.days(to: event.facts.when.lastDay))
                && event.facts.kind == .event && event.uid != item.uid && isWanted(event)
        }
    }
}
