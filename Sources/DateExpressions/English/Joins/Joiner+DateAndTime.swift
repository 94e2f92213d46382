internal import CivilTime
internal import Text

extension Joiner {
    /// "29 August at 23:59", "23:59 on 29 August": a time belongs to the date next to it.
    static let dateAndTime = pairs(name) { left, gap, right in
        if right.isClockAlone, left.takesClock, gap.isBeforeTime {
            return left.timed(by: right, isAfter: true).joined(with: right, by: name)
        }
        if left.isClockAlone, right.takesClock, gap.isAfterTime {
            return right.timed(by: left, isAfter: false).joined(with: left, by: name)
        }
        return nil
    }

    /// "Every Friday in October at 20:00": a time after the period is the time of the repetition.
    static let timeOfRepetition = pairs(name) { left, gap, right in
        guard case .repeating = left.value.dates, right.isClockAlone, left.takesClock,
            gap.isBeforeTime
        else { return nil }
        return left.timed(by: right, isAfter: true).joined(with: right, by: name)
    }

    private static let name = "date and time"
}

extension Gap {
    fileprivate var isBeforeTime: Bool {
        holdsOnly(
            [.comma, .at, .dash, .bar, .open, .close, .colon, .dot, .semicolon, .slash],
            [
                .at, .from, .by, .until, .on, .before, .time, .alphaT, .between, .and, .the,
                .around,
                .after, .starting, .for, .in,
            ], atMost: 4
        )
            && !(contains([.and]) && tokens.count == 1)
    }

    fileprivate var isAfterTime: Bool {
        holdsOnly(
            [.comma, .open, .close, .dash, .bar, .at], [.on, .of, .the, .by, .at], atMost: 3)
    }
}

extension Match {
    /// True if a time next to this date can belong to it.
    fileprivate var takesClock: Bool {
        guard value.clock == nil else { return false }
        return switch value.dates {
        case .weekdays: value.isSpanOfWeekdays
        case .day, .days, .several, .weekday, .weekdayIn, .nearest, .shifted, .repeating, .span:
            true
        case .nth(_, let counted, _): counted != .week && counted != .month && counted != .quarter
        case .known(let when): when.precision == .day && when.end == nil
        default: false
        }
    }

    /// This date with the time of another match, before or after it.
    fileprivate func timed(by clock: Match, isAfter: Bool) -> Match {
        var timed = self
        timed.value.clock = clock.value.clock
        if isAfter { timed.value.clock?.first.followsItsDay = true }
        timed.value.dayPart = value.dayPart ?? clock.value.dayPart
        timed.alternatives += clock.alternatives
        if case .weekday = value.dates { timed.value.isFragment = false }
        return timed
    }
}
