internal import Text

extension Cursor {
    /// Days of one month: "17", "17-19", "29 & 30", "6, 7 and 8".
    ///
    /// Behind a month's name, a number that belongs to what follows ("May 5 - 7 June") is left.
    /// Behind "from" (`isSpan`) any word may follow the last of the days.
    mutating func dayRun(behindMonth: Bool, isSpan: Bool = false) -> DayRun? {
        guard let first = day() else { return nil }
        if let last = lastDay(after: first, behindMonth: behindMonth, isSpan) {
            return .through(first, last)
        }
        return DayRun([first] + furtherDays(after: first, behindMonth: behindMonth))
    }
}

extension Cursor {
    private mutating func lastDay(
        after first: PartialDay, behindMonth: Bool, _ isSpan: Bool
    ) -> PartialDay? {
        attempt { cursor in
            if !behindMonth, cursor.peek(1)?.mark == .dash { _ = cursor.takeGlued(.dot) }
            if cursor.peek(3)?.mark == .dash { cursor.skipWeekdayInParentheses() }
            guard cursor.take(.dash) || cursor.take(.tilde) || cursor.take([.to, .through, .until])
            else { return nil }
            _ = cursor.take([.the])
            guard let last = cursor.day(), last.day > first.day,
                cursor.endsRun(behindMonth) || isSpan && cursor.peek()?.term == nil
            else { return nil }
            cursor.skipWeekdayInParentheses()
            return last
        }
    }

    /// The "(Thu)" and "(Sat)" of "11 (Thu) – 13 (Sat), 2023".
    private mutating func skipWeekdayInParentheses() {
        guard peek()?.mark == .open, peek(2)?.mark == .close else { return }
        switch peek(1)?.term {
        case .weekday, .shortWeekday: index += 3
        default: break
        }
    }

    private mutating func furtherDays(after first: PartialDay, behindMonth: Bool) -> [PartialDay] {
        attempt { cursor in
            var days: [PartialDay] = []
            var isClosed = false
            while !isClosed {
                let hadComma = cursor.take(.comma)
                isClosed =
                    cursor.take(.ampersand) || cursor.take([.and, .or]) || cursor.take(.slash)
                guard hadComma || isClosed, let day = cursor.day(),
                    day.day > days.last?.day ?? first.day
                else { return nil }
                days.append(day)
            }
            return cursor.endsRun(behindMonth) ? days : nil
        } ?? []
    }

    /// Whether the last number belongs to the days, not to a time, a length or another month.
    private func endsRun(_ behindMonth: Bool) -> Bool {
        guard let next = peek() else { return true }
        switch next.term {
        case .zone, .meridiem, .unit, .units, .particle(.hours), .particle(.oClock): return false
        case .month, .shortMonth: return !behindMonth || peek(1)?.isNumber == true
        default:
            return !behindMonth || next.mark != nil || next.term != nil || next.startsLine
                || next.isCapitalized || next.isNumber
        }
    }
}
