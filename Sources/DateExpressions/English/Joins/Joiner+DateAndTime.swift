internal import CivilTime
internal import Text

extension Joiner {
    /// "29 August at 23:59", "23:59 on 29 August": a time belongs to the date next to it.
    ///
    /// In lines such as "3 May  Freeze, 14:00 UTC", each with a date, the time belongs to the line.
    static let dateAndTime = Joiner(name: name) { matches, scan in
        matches.reduce(into: []) { joined, right in
            guard let left = joined.last else { return joined.append(right) }
            let gap = scan.gap(from: left, to: right)
            if right.isClockAlone, left.takesClock, gap.isBeforeTime {
                joined[joined.count - 1] =
                    left.timed(by: right, isAfter: true).joined(with: right, by: name)
            } else if left.isClockAlone, right.takesClock, gap.isAfterTime,
                !scan.endsLine(of: joined.dropLast().last, and: left, before: right)
            {
                joined[joined.count - 1] =
                    right.timed(by: left, isAfter: false).joined(with: left, by: name)
            } else {
                joined.append(right)
            }
        }
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

extension Scan {
    /// True if a date and a time are on one line, which ends before the next date.
    fileprivate func endsLine(of date: Match?, and time: Match, before next: Match) -> Bool {
        guard let date, date.isDate else { return false }
        let startsLine = { (place: Int) in tokens[place].startsLine }
        return (time.tokens.upperBound...next.tokens.lowerBound).contains(where: startsLine)
            && !(date.tokens.lowerBound + 1...time.tokens.lowerBound).contains(where: startsLine)
    }
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
