internal import CivilTime
internal import Text

extension Joiner {
    /// "Friday of next week", "Wednesday in two weeks", "next week on Tuesday": the weekday of that
    /// week.
    static let weekdayInPeriod = pairs(name, weekdayInPeriod)

    /// "The week of 8 September, on Tuesday", "two months from today on Tuesday": the
    /// weekday in a period that is counted from a date.
    static let weekdayInCountedPeriod = pairs("weekday of a counted week", weekdayInPeriod)

    private static func weekdayInPeriod(_ left: Match, _ gap: Gap, _ right: Match) -> Match? {
        if left.isPeriodOfWeekday, right.namesWeekday, gap.isJointOfPeriod {
            return right.of(left).joined(with: left, by: name).dated(by: left, right)
        }
        if left.namesWeekday, right.isPeriodOfWeekday, gap.isJointOfPeriod {
            return left.of(right).joined(with: right, by: name).dated(by: left, right)
        }
        return nil
    }

    private static let name = "weekday of a week"
}

extension Gap {
    fileprivate var isJointOfPeriod: Bool {
        holdsOnly([.comma, .apostrophe], [.of, .in, .on, .from, .the, .possessive], atMost: 2)
    }
}

extension Match {
    /// True if the match is a week, or a time some weeks from now.
    fileprivate var isPeriodOfWeekday: Bool {
        guard value.clock == nil else { return false }
        switch value.dates {
        case .known(let when): return when.precision == .week && when.lastDay.weekday == .sunday
        case .part(_, of: .known(let when)): return when.precision == .week
        case .shifted, .nth(_, .week, _), .week, .numberedWeek: return true
        default: return false
        }
    }

    /// True if the match names only a weekday, or the first and the last one.
    fileprivate var namesWeekday: Bool {
        guard value.clock == nil else { return false }
        switch value.dates {
        case .weekday(_, .bare), .weekdays: return true
        default: return false
        }
    }

    /// This weekday in a week.
    fileprivate func of(_ period: Match) -> Match {
        guard let week = period.value.dates else { return self }
        var dated = self
        dated.value.isFragment = false
        switch value.dates {
        case .weekday(let day, _): dated.value.dates = .weekdayIn(week, day)
        case .weekdays(let first, let last):
            dated.value.dates = .span(.weekdayIn(week, first), .weekdayIn(week, last))
        default: break
        }
        return dated
    }
}
