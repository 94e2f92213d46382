extension Recurrence {
    /// The first day on or after `date` on which something occurs that began on `start`; nil where
    /// the rule has ended by then, or gives no day within ten years.
    package func day(onOrAfter date: CivilDate, beginningAt start: CivilDate) -> CivilDate? {
        let first = max(start, date)
        let found = (0..<Self.horizon).lazy.map { first.adding(days: $0) }
            .first { isInStep($0, with: start) && fits($0, start) }
        guard let found, until.map({ found <= $0 }) ?? true else { return nil }
        return found
    }

    private static let horizon = 3660

    /// Whether a day lies in one of the periods that the interval selects (RFC 5545, 3.3.10).
    private func isInStep(_ date: CivilDate, with start: CivilDate) -> Bool {
        let distance =
            switch frequency {
            case .daily: start.days(to: date)
            case .weekly: (Self.monday(of: start).days(to: Self.monday(of: date))) / 7
            case .monthly: (date.year - start.year) * 12 + date.month - start.month
            case .yearly: date.year - start.year
            }
        return distance % interval == 0
    }

    /// Whether a day is one that the rule names, or that its start implies where it names none.
    private func fits(_ date: CivilDate, _ start: CivilDate) -> Bool {
        guard byDay.isEmpty, byMonthDay == nil else { return allows(date) }
        switch frequency {
        case .daily: return true
        case .weekly: return date.weekday == start.weekday
        case .monthly: return date.day == start.day
        case .yearly: return date.day == start.day && date.month == start.month
        }
    }

    private static func monday(of date: CivilDate) -> CivilDate {
        date.adding(days: -date.weekday.rawValue)
    }
}

extension When {
    /// The same at its first occurrence on or after a day; unchanged where there is none.
    package func occurrence(of rule: Recurrence, onOrAfter date: CivilDate) -> When {
        guard let day = rule.day(onOrAfter: date, beginningAt: start) else { return self }
        let last = end.map { day.adding(days: start.days(to: $0)) }
        guard let time else { return isVague ? self : .days(day, through: last) }
        return .minute(time, on: day, zone: zone, through: last, until: endTime)
    }
}
