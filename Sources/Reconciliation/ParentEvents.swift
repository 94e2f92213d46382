internal import CivilTime
public import Items

/// Finds the event that a deadline, an opening or a window belongs to.
public enum ParentEvents {
    /// The keys that an event shares with the deadlines, openings and windows that belong to it.
    ///
    /// They are its series and its title; empty if an item has neither a series nor the name of an
    /// event, and so cannot be linked.
    public static func keys(of item: Item) -> [BlockingKey] {
        let facts = item.facts
        let title = facts.kind == .event ? facts.title : facts.event
        return [facts.series.map(key(series:)), title.map(key(title:))].compactMap(\.self)
    }

    /// The items with their parents, given all items.
    public static func linked(_ items: [Item]) -> [Item] {
        var events: [BlockingKey: [Item]] = [:]
        for item in items where item.facts.kind == .event {
            for key in keys(of: item) { events[key, default: []].append(item) }
        }
        let chained = ParentCandidates(events)
        return items.map { item in
            var linked = item
            linked.parent = chained.parent(of: item)
            return linked
        }
    }

    /// How many days before the end of its event a deadline can be: from a month after it (slides,
    /// surveys) to a year and a half before.
    private static let leadDays = -31...550

    /// The days from an item's start to its event's last day, negative if the event comes first.
    ///
    /// Events outside this range are not considered.
    public static let daysAfter = leadDays
    /// The days from an event's last day to the start of an item that belongs to it.
    ///
    /// Items outside this range are not considered.
    public static let daysBefore = -leadDays.upperBound...(-leadDays.lowerBound)
}

extension ParentEvents {
    static func key(series: String) -> BlockingKey { BlockingKey("chain", series) }

    static func key(title: String) -> BlockingKey { BlockingKey("chain title", name(title)) }

    /// The words of an event's title in a fixed order.
    static func name(_ title: String) -> String {
        TitleWords(title).words.sorted().joined(separator: " ")
    }
}
