public import CivilTime
public import Items

/// The items that are ahead or in progress, by date.
public struct UpcomingItems {
    /// The items; a repeating item is at its next occurrence.
    public let items: [Item]

    /// Drops items that are over, and those that begin after a last day in the viewer's zone; sorts
    /// the rest by date and time in that zone.
    public init(_ items: [Item], for viewer: Viewer, through last: CivilDate? = nil) {
        let entries = items.map { item in
            let item = Self.atNextOccurrence(item, viewer)
            return (item, ViewerTime(item.facts.when, for: viewer))
        }
        self.items =
            entries
            .filter { TimeLeft($1, kind: $0.facts.kind, for: viewer).urgency != .past }
            .filter { _, time in last.map { time.start <= $0 } ?? true }
            .sorted { Self.key($0) < Self.key($1) }
            .map(\.0)
    }
}

extension UpcomingItems {
    private static func key(_ entry: (Item, ViewerTime)) -> (CivilDate, Int, UID) {
        (entry.1.start, entry.1.time?.minutesSinceMidnight ?? -1, entry.0.uid)
    }

    private static func atNextOccurrence(_ item: Item, _ viewer: Viewer) -> Item {
        guard let recurrence = item.facts.recurrence else { return item }
        var item = item
        // An occurrence dated yesterday in a zone to the west may be today for the viewer.
        let earliest = viewer.today.adding(days: -1)
        var when = item.facts.when.occurrence(of: recurrence, onOrAfter: earliest)
        let time = ViewerTime(when, for: viewer)
        if TimeLeft(time, kind: item.facts.kind, for: viewer).urgency == .past {
            when = item.facts.when.occurrence(of: recurrence, onOrAfter: when.start.adding(days: 1))
        }
        item.facts.when = when
        return item
    }
}
