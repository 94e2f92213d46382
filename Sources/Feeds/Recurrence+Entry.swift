import CivilTime

extension Recurrence {
    /// The value of `RRULE` for an entry (RFC 5545, section 3.3.10).
    ///
    /// `UNTIL` is a date if the start is a date, and an instant in UTC if the start has a time. Nil
    /// if the rule does not include the entry's first day, since calendar programs then disagree
    /// about its meaning.
    func rule(for time: EntryTime) -> String? {
        let first = time.firstDay
        guard isWellFormed, firstDay(onOrAfter: first) == first, until.map({ $0 >= first }) ?? true
        else { return nil }
        guard let until, let instant = time.start(on: until) else { return description }
        return ending(nil).description + ";UNTIL=" + instant.basic
    }

    /// The starts of the excluded occurrences (`EXDATE`, section 3.8.5.1), each in the form of the
    /// first entry's start.
    func exclusions(for time: EntryTime) -> [EntryTime] {
        Set(exclusions + exceptions.map(\.day)).sorted()
            .filter { $0 >= time.firstDay }.map { time.moved(to: $0) }
    }

    private var isWellFormed: Bool {
        let countsDays = frequency == .monthly || frequency == .yearly
        return countsDays || (byMonthDay.isEmpty && byDay.allSatisfy { $0.ordinal == nil })
    }
}

extension EntryTime {
    /// The same entry on another day.
    func moved(to day: CivilDate) -> EntryTime {
        let days = firstDay.days(to: day)
        return switch self {
        case .days(let first, let last):
            .days(first.adding(days: days), through: last.adding(days: days))
        case .instants(let start, let end):
            .instants(start.adding(minutes: days * 1440), end.adding(minutes: days * 1440))
        case .zoned(let start, let end, let zone):
            .zoned(start.adding(days: days), end.adding(days: days), zone: zone)
        }
    }

    /// The start of the same entry on another day; nil for whole days.
    fileprivate func start(on day: CivilDate) -> Timestamp? {
        switch moved(to: day) {
        case .days: nil
        case .instants(let start, _): start
        case .zoned(let start, _, let zone): start.instant(in: zone)
        }
    }
}
