internal import Text

extension Rule {
    /// Year, month and day in numbers, as ISO 8601 orders them.
    static let isoDate = Rule(
        "year-month-day", starts: .year,
        examples: [
            "Closes ⟦2025-08-20⟧", "⟦2026-09-21 to 23⟧ | Oslo",
            "⟦2024-10-10 - 2024-10-11⟧ | Vienna",
            "⟦2025/10/17⟧", "on ⟦2025.10.17⟧.", "(⟦2026-03-01⟧)",
        ],
        counterexamples: [
            "CVE-2025-65073", "OSSA-2025-002", "committee-2025-10-07-notes", "2025.2.14.1",
            "10.2025.10.17", "2025-13-01", "2025-02-30",
        ]
    ) { cursor, _ in
        guard cursor.startsNumericDate || cursor.isBehindISODate,
            let first = cursor.isoDay(), cursor.endsCleanly
        else {
            return nil
        }
        guard let last = cursor.lastDayOfMonth(after: first) else { return Meaning(.day(first)) }
        return Meaning(.days(first, last))
    }
}

extension Cursor {
    /// Whether only a slash or a dash parts this date from another: "2025-10-17/2025-10-19".
    fileprivate var isBehindISODate: Bool {
        guard let joint = peek(-1)?.mark, joint == .slash || joint == .dash else { return false }
        let parts = (2...6).map { peek(-$0) }
        return parts[0]?.digits == 2 && parts[1]?.mark == .dash && parts[2]?.digits == 2
            && parts[3]?.mark == .dash && parts[4]?.digits == 4
    }

    /// "2025-08-20", its parts joined by the same mark.
    fileprivate mutating func isoDay() -> PartialDay? {
        guard let year = fourDigitYear(), let mark = peek()?.mark,
            mark.isOne(of: [.dash, .slash, .dot]), takeGlued(mark), let month = gluedNumber(1...12),
            takeGlued(mark), let day = gluedNumber(1...31)
        else { return nil }
        return PartialDay(year: year, month: month, day: day, token: index - 1)
    }

    /// "to 23" behind a whole date.
    fileprivate mutating func lastDayOfMonth(after first: PartialDay) -> PartialDay? {
        attempt { cursor in
            guard
                cursor.take(.dash) || cursor.take(.tilde) || cursor.take(.slash)
                    || cursor.take([.to, .through, .until, .and]) || cursor.take(.ampersand)
            else { return nil }
            guard var last = cursor.day(), last.day > first.day, cursor.isAtEndOfDays else {
                return nil
            }
            last.year = first.year
            last.month = first.month
            return last
        }
    }

    /// Whether what follows cannot make a time or a length of the number before it.
    private var isAtEndOfDays: Bool {
        guard let next = peek(), !next.startsLine else { return true }
        return next.mark != nil || next.isCapitalized && next.casing != .upper
    }

    private mutating func gluedNumber(_ range: ClosedRange<Int>) -> Int? {
        guard let token = peek(), token.isGlued, token.digits <= 2, let number = token.number,
            range.contains(number)
        else { return nil }
        index += 1
        return number
    }
}
