internal import CivilTime
internal import Text

extension Joiner {
    /// "Friday, 29 August", "29 August (Fri)", "today, 29 August": a weekday, or a relative day,
    /// belongs to the day next to it.
    static let weekdayAndDay = pairs("weekday and day") { left, gap, right in
        if let weekday = left.namedWeekday, gap.isBeforeDay, let dated = right.dated(weekday) {
            return dated.joined(with: left, by: "weekday and day").dated(by: left, right)
        }
        if gap.isBeforeDay, left.isRelative(to: right) {
            return right.joined(with: left, by: "weekday and day").dated(by: left, right)
        }
        if let weekday = right.namedWeekday, gap.isAfterDay, let dated = left.dated(weekday) {
            return dated.joined(with: right, by: "weekday and day").dated(by: left, right)
        }
        return nil
    }
}

extension Gap {
    fileprivate var isBeforeDay: Bool { holdsOnly([.comma, .dot, .open, .dash], [.the, .on]) }

    fileprivate var isAfterDay: Bool {
        isEmpty || holdsOnly([.comma, .open], [.on], atMost: 2)
    }
}

extension Match {
    /// The weekday, or the first of two, if the match names nothing else.
    fileprivate var namedWeekday: Weekday? {
        guard value.clock == nil else { return nil }
        return switch value.dates {
        case .weekday(let weekday, .bare), .weekday(let weekday, .this),
            .weekday(let weekday, .next), .weekday(let weekday, .last),
            .weekday(let weekday, .coming):
            weekday
        case .weekdays(let first, _): first
        default: nil
        }
    }

    /// True if this is a relative day such as "today", and the other match states the day itself.
    ///
    /// The two must agree, unless the stated day has a year: then it counts in any case.
    fileprivate func isRelative(to other: Match) -> Bool {
        guard value.form == .relative, value.clock == nil, other.value.clock == nil,
            case .known(let when) = value.dates, when.precision == .day, when.end == nil,
            case .day(let day) = other.value.dates
        else { return false }
        return day.year != nil
            || day.day == when.start.day && day.month.map { $0 == when.start.month } ?? false
    }

    /// This day with a weekday added; nil if it is not a day, or already has one.
    fileprivate func dated(_ weekday: Weekday) -> Match? {
        var dated = self
        dated.value.isFragment = false
        switch value.dates {
        case .day(var day) where day.weekday == nil:
            day.weekday = weekday
            dated.value.dates = .day(day)
        case .days(var first, let last) where first.weekday == nil:
            first.weekday = weekday
            dated.value.dates = .days(first, last)
        default: return nil
        }
        return dated
    }
}
