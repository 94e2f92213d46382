import CivilTime

extension Recurrence {
    /// The value of `RRULE` for an entry (RFC 5545, section 3.3.10); nil where the rule and the
    /// entry's first day do not go together, since readers then differ about what it means.
    ///
    /// `UNTIL` is a date beside dates, and an instant in UTC beside times.
    func rule(for time: EntryTime) -> String? {
        let first = time.firstDay
        guard isWellFormed, firstDay(onOrAfter: first) == first, until.map({ $0 >= first }) ?? true
        else { return nil }
        guard let until, let instant = Self.lastStart(on: until, time) else { return description }
        return Recurrence(frequency, interval: interval, byDay: byDay, byMonthDay: byMonthDay)
            .description + ";UNTIL=" + instant.basic
    }

    private var isWellFormed: Bool {
        let countsDays = frequency == .monthly || frequency == .yearly
        return countsDays || (byMonthDay == nil && byDay.allSatisfy { $0.ordinal == nil })
    }

    /// The instant at which an entry on its last day would start; nil for whole days.
    private static func lastStart(on day: CivilDate, _ time: EntryTime) -> Timestamp? {
        switch time {
        case .days: return nil
        case .instants(let start, _):
            return Timestamp(day, second: start.secondOfDay)
        case .zoned(let start, _, let zone):
            return WallClock(date: day, time: start.time).instant(in: zone)
        }
    }
}

extension Timestamp {
    /// `20250805T160629Z` (RFC 5545, section 3.3.5, form 2).
    var basic: String {
        let text = description.prefix { $0 != "." && $0 != "Z" }
        return text.filter { $0 != "-" && $0 != ":" } + "Z"
    }
}
