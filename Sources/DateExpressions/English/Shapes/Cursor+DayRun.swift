internal import Text

extension Cursor {
    /// Days of one month: "17", "17-19", "29 & 30", "6, 7 and 8".
    ///
    /// - Parameters:
    ///   - followsMonth: True after a month's name. The "7" in "May 5 - 7 June" is then not read,
    ///     since it belongs to the next month.
    ///   - isSpan: True after "from" or "between". Any word may then follow the last day, and "and"
    ///     may come before it.
    /// - Returns: The days; nil if there are none.
    mutating func dayRun(followsMonth: Bool, isSpan: Bool = false) -> DayRun? {
        guard let first = day() else { return nil }
        if let last = lastDay(after: first, followsMonth: followsMonth, isSpan) {
            return .through(first, last)
        }
        return DayRun([first] + furtherDays(after: first, followsMonth: followsMonth))
    }
}

extension Cursor {
    private mutating func lastDay(
        after first: PartialDay, followsMonth: Bool, _ isSpan: Bool
    ) -> PartialDay? {
        attempt { cursor in
            if !followsMonth, cursor.peek(1)?.mark == .dash { _ = cursor.takeGlued(.dot) }
            if cursor.peek(3)?.mark == .dash { cursor.skipWeekdayInParentheses() }
            guard
                cursor.take(.dash) || cursor.take(.tilde)
                    || cursor.take([.to, .through, .until])
                    || isSpan && (cursor.take([.and]) || cursor.take(.ampersand))
            else { return nil }
            _ = cursor.take([.the])
            guard let last = cursor.day(), last.day > first.day,
                cursor.endsRun(followsMonth) || isSpan && cursor.peek()?.term == nil
            else { return nil }
            cursor.skipWeekdayInParentheses()
            return last
        }
    }

    /// Skips the "(Thu)" and "(Sat)" in "11 (Thu) – 13 (Sat), 2023".
    private mutating func skipWeekdayInParentheses() {
        guard peek()?.mark == .open, peek(2)?.mark == .close, peek(1)?.weekday != nil else {
            return
        }
        index += 3
    }

    /// The rest of a list of days, which needs "and" before its last day or a pause after it.
    private mutating func furtherDays(after first: PartialDay, followsMonth: Bool) -> [PartialDay] {
        attempt { cursor in
            var days: [PartialDay] = []
            var isClosed = false
            while !isClosed, let next = cursor.furtherDay(after: days.last ?? first) {
                days.append(next.day)
                isClosed = next.isClosing
            }
            guard !days.isEmpty, cursor.endsRun(followsMonth), isClosed || cursor.isAtPause,
                !cursor.isBeforeEndOfSpan
            else { return nil }
            return days
        } ?? []
    }

    /// True if the last number begins a span, possibly of hours: "October 9, 12-1pm".
    private var isBeforeEndOfSpan: Bool {
        var rest = self
        guard rest.take(.dash) || rest.take(.tilde) || rest.take([.to, .until]) else {
            return false
        }
        return rest.peek()?.isNumber == true
    }

    private mutating func furtherDay(
        after day: PartialDay
    ) -> (day: PartialDay, isClosing: Bool)? {
        attempt { cursor in
            let hadComma = cursor.take(.comma)
            let isClosing =
                cursor.take(.ampersand) || cursor.take([.and, .or]) || cursor.take(.slash)
            guard hadComma || isClosing, let next = cursor.day(), next.day > day.day else {
                return nil
            }
            return (next, isClosing)
        }
    }

    /// True if the last number is a day, and not part of a time, a length or another month.
    private func endsRun(_ followsMonth: Bool) -> Bool {
        guard let next = peek() else { return true }
        switch next.term {
        case .zone, .meridiem, .unit, .units, .particle(.hours), .particle(.oClock),
            .particle(.times):
            return false
        case .month, .shortMonth: return !followsMonth || peek(1)?.isNumber == true
        default:
            return !followsMonth || next.mark != nil || next.term != nil || next.startsLine
                || next.isCapitalized || next.isNumber
        }
    }
}
