internal import CivilTime
public import Items

/// The items on the days of a calendar, in the viewer's time zone.
public struct CalendarItems {
    /// The items by date, at their first occurrence in the period; those without a day come last.
    public var items: [Item] { entries.map(\.item) }

    let entries: [Entry]

    /// An item with its days in the period.
    struct Entry {
        let item: Item
        let days: [CivilDate]
    }

    /// The items in a period.
    public init(_ items: [Item], in period: CalendarPeriod, for viewer: Viewer) {
        entries = items.compactMap { Self.entry(for: $0, in: period, for: viewer) }
            .sorted { Self.key($0) < Self.key($1) }
    }
}

extension CalendarItems {
    private static func key(_ entry: Entry) -> (CivilDate, Item) {
        // An item without a day is sorted after all others.
        (entry.days.first ?? CivilDate(daysSinceEpoch: .max), entry.item)
    }

    private static func entry(
        for item: Item, in period: CalendarPeriod, for viewer: Viewer
    ) -> Entry? {
        guard !item.facts.when.isVague else {
            let when = item.facts.when
            let isThen = when.start <= period.last && when.lastDay >= period.first
            return isThen ? Entry(item: item, days: []) : nil
        }
        let kind = item.facts.kind
        let dated = occurrences(of: item, in: period).map { when in
            (when: when, days: days(of: when, kind: kind, for: viewer).filter(period.contains))
        }
        guard let first = dated.first(where: { !$0.days.isEmpty }) else { return nil }
        var item = item
        item.facts.when = first.when
        return Entry(item: item, days: dated.flatMap(\.days))
    }

    /// The dates of an item: one for each occurrence of its rule.
    private static func occurrences(of item: Item, in period: CalendarPeriod) -> [When] {
        let when = item.facts.when
        guard let rule = item.facts.recurrence else { return [when] }
        let length = when.start.days(to: when.lastDay)
        var found: [When] = []
        // An occurrence one day outside the period may be inside it in the viewer's time zone.
        var day = period.first.adding(days: -length - 1)
        while let next = rule.day(onOrAfter: day, beginningAt: when.start),
            next <= period.last.adding(days: 1)
        {
            found.append(when.occurrence(of: rule, onOrAfter: next))
            day = next.adding(days: 1)
        }
        return found
    }

    /// The days of an occurrence in the viewer's calendar: all days of an event, but only the first
    /// and last of a window.
    private static func days(of when: When, kind: Kind, for viewer: Viewer) -> [CivilDate] {
        let time = ViewerTime(when, for: viewer)
        guard time.lastDay > time.start else { return [time.start] }
        guard kind != .window else { return [time.start, time.lastDay] }
        return (0...time.start.days(to: time.lastDay)).map { time.start.adding(days: $0) }
    }
}
