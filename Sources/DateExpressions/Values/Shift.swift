internal import CivilTime

/// A length in calendar units by which a date is moved.
struct Shift: Hashable, Sendable {
    /// The number of units, negative for earlier.
    var count: Int
    let unit: CalendarUnit
}

extension Shift {
    /// The same length in the opposite direction.
    var reversed: Shift { Shift(count: -count, unit: unit) }

    /// The day at this distance; nil for units without a length, and for absurd numbers.
    func applied(to date: CivilDate) -> CivilDate? {
        guard abs(count) <= Self.most else { return nil }
        switch unit {
        case .day: return date.adding(days: count)
        case .workday: return date.adding(workdays: count)
        case .week: return date.adding(days: count * Self.week)
        case .fortnight: return date.adding(days: count * 2 * Self.week)
        case .month: return date.adding(months: count)
        case .quarter: return date.adding(months: count * 3)
        case .year: return date.adding(months: count * 12)
        case .weekend: return nil
        }
    }

    /// The precision of a date counted in these units.
    var precision: When.Precision {
        switch unit {
        case .day, .workday: .day
        case .week, .fortnight, .weekend: .week
        case .month, .quarter, .year: .month
        }
    }

    private static let week = 7
    private static let most = 1000
}

extension CivilDate {
    /// The same day some months later, or the last day of a shorter month.
    func adding(months: Int) -> CivilDate? {
        guard let month = civilMonth.adding(months) else { return nil }
        return month.firstDay.adding(days: min(day, month.lastDay.day) - 1)
    }

    /// The day that is some working days later, earlier if negative.
    fileprivate func adding(workdays: Int) -> CivilDate {
        var day = self
        for _ in 0..<abs(workdays) {
            repeat { day = day.adding(days: workdays.signum()) } while day.weekday >= .saturday
        }
        return day
    }
}
