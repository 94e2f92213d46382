internal import CivilTime
internal import Text

extension Refiner {
    /// "29 August at 23:59", "23:59 on 29 August": a time belongs to the date beside it.
    static let dateAndTime = joining("date and time") { left, gap, right in
        if right.isClockAlone, left.takesClock, gap.isBeforeTime {
            return left.timed(by: right).joined(with: right, by: "date and time")
        }
        if left.isClockAlone, right.takesClock, gap.isBehindTime {
            return right.timed(by: left).joined(with: left, by: "date and time")
        }
        return nil
    }
}

extension Gap {
    fileprivate var isBeforeTime: Bool {
        holdsOnly(
            [.comma, .at, .dash, .bar, .open, .close, .colon, .dot, .semicolon, .slash],
            [.at, .from, .by, .until, .on, .before, .time, .alphaT, .between, .and, .the], atMost: 4
        )
            && !(contains([.and]) && tokens.count == 1)
    }

    fileprivate var isBehindTime: Bool {
        holdsOnly(
            [.comma, .open, .close, .dash, .bar, .at], [.on, .of, .the, .by, .at], atMost: 3)
    }
}

extension Finding {
    /// Whether it is a date to which a time can belong.
    fileprivate var takesClock: Bool {
        guard meaning.clock == nil else { return false }
        return switch meaning.dates {
        case .day, .days, .weekday, .nthWeekday, .repeating: true
        case .known(let when): !meaning.isApproximate && when.end == nil
        case .weekdays, .several, .month, .months, nil: false
        }
    }

    fileprivate func timed(by clock: Finding) -> Finding {
        var timed = self
        timed.meaning.clock = clock.meaning.clock
        timed.alternatives += clock.alternatives
        return timed
    }
}
