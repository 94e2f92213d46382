internal import CivilTime
internal import Text

extension Refiner {
    /// "Friday, 29 August", "29 August (Fri)", "today, 29 August": the weekday or the day as seen from
    /// publication belongs to the day beside it.
    static let weekdayAndDay = joining("weekday and day") { left, gap, right in
        if let weekday = left.namedWeekday, gap.isBeforeDay, let dated = right.dated(weekday) {
            return dated.joined(with: left, by: "weekday and day").withDateTokens(from: left, right)
        }
        if gap.isBeforeDay, left.isRelative(to: right) {
            return right.joined(with: left, by: "weekday and day").withDateTokens(from: left, right)
        }
        if let weekday = right.namedWeekday, gap.isBehindDay, let dated = left.dated(weekday) {
            return dated.joined(with: right, by: "weekday and day").withDateTokens(
                from: left, right)
        }
        return nil
    }
}

extension Gap {
    fileprivate var isBeforeDay: Bool { holdsOnly([.comma, .dot, .open, .dash], [.the, .on]) }

    fileprivate var isBehindDay: Bool {
        isEmpty || holdsOnly([.comma, .open], [.on], atMost: 2)
    }
}

extension Finding {
    /// The weekday, where it names one and nothing else.
    fileprivate var namedWeekday: Weekday? {
        guard meaning.clock == nil else { return nil }
        return switch meaning.dates {
        case .weekday(let weekday, _): weekday
        case .weekdays(let first, _): first
        default: nil
        }
    }

    /// Whether this is a day as seen from publication, and the other names that very day.
    fileprivate func isRelative(to other: Finding) -> Bool {
        guard meaning.form == .relative, meaning.clock == nil, other.meaning.clock == nil,
            case .known(let when) = meaning.dates, when.end == nil,
            case .day(let day) = other.meaning.dates
        else { return false }
        return day.day == when.start.day && day.month.map { $0 == when.start.month } ?? false
    }

    /// This day with a weekday beside it; nil where it is none, or has one.
    fileprivate func dated(_ weekday: Weekday) -> Finding? {
        var dated = self
        dated.meaning.isFragment = false
        switch meaning.dates {
        case .day(var day) where day.weekday == nil:
            day.weekday = weekday
            dated.meaning.dates = .day(day)
        case .days(var first, let last) where first.weekday == nil:
            first.weekday = weekday
            dated.meaning.dates = .days(first, last)
        default: return nil
        }
        return dated
    }

    fileprivate func withDateTokens(from left: Finding, _ right: Finding) -> Finding {
        var whole = self
        whole.dateTokens = left.tokens.lowerBound..<right.tokens.upperBound
        return whole
    }
}
