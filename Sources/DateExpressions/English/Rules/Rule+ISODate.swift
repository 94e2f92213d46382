internal import Text

extension English {
    /// Year, month and day in numbers, in the order of ISO 8601.
    static let isoDateRule = Rule(
        "year-month-day", starts: .year,
        examples: [
            "Closes ⟦2025-08-20⟧", "⟦2026-09-21 to 23⟧ | Oslo",
            "⟦2024-10-10 - 2024-10-11⟧ | Vienna", "⟦2025-09-30/10-02⟧", "⟦2025-09-30 to 10-02⟧",
            "⟦2022-05-19 & 05-20⟧ | Berlin", "⟦2025/10/17⟧", "on ⟦2025.10.17⟧.", "(⟦2026-03-01⟧)",
        ],
        counterexamples: [
            "CVE-2025-65073", "OSSA-2025-002", "committee-2025-10-07-notes", "2025.2.14.1",
            "10.2025.10.17", "2025-13-01", "2025-02-30",
        ],
        shape: inOrder(isoDay, lastISODay.optional())
            .map { first, last in
                guard let last else { return TimeValue(.day(first)) }
                return TimeValue(
                    .days(first, last.inMonth(last.month ?? first.month, year: first.year)))
            })
}

extension English {
    /// "2025-08-20", with the same mark between its parts.
    fileprivate static let isoDay = Pattern<PartialDay> { $0.isoDay() }
        .after(either(check(\.startsNumericDate), check(\.followsISODate)))
        .before(cleanEnd)

    /// "to 23", "/10-02" after a complete date.
    fileprivate static let lastISODay = either(
        monthAndDay.after(glued([.slash])).before(cleanEnd),
        monthAndDay.after(jointOfDays).ifNext(check(\.isAtEndOfDays)),
        day.after(either(jointOfDays, mark([.slash])))
            .before(cleanEnd)
            .ifNext(check(\.isAtEndOfDays)))

    private static let jointOfDays = either(spanJoint, word([.and]), mark([.ampersand]))

    /// "10-02".
    private static let monthAndDay = inOrder(
        number(digits: 2...2), glued([.dash]), English.gluedNumber(digits: 2...2)
    ).filter { month, _, day in (1...12).contains(month) && (1...31).contains(day) }
        .map { month, _, day in PartialDay(month: month, day: day) }
}

extension Cursor {
    /// True if only a slash, a dash or two dots are between this date and another:
    /// "2025-10-17/2025-10-19".
    fileprivate var followsISODate: Bool {
        let hasDots = peek(-1)?.mark == .dot && peek(-2)?.mark == .dot
        guard hasDots || peek(-1)?.mark == .slash || peek(-1)?.mark == .dash else { return false }
        let start = hasDots ? 3 : 2
        let parts = (start...(start + 4)).map { peek(-$0) }
        return parts[0]?.digits == 2 && parts[1]?.mark == .dash && parts[2]?.digits == 2
            && parts[3]?.mark == .dash && parts[4]?.digits == 4
    }

    fileprivate mutating func isoDay() -> PartialDay? {
        guard let year = fourDigitYear(), let mark = peek()?.mark,
            mark.isOne(of: [.dash, .slash, .dot]), takeGlued(mark), let month = gluedNumber(1...12),
            takeGlued(mark), let day = gluedNumber(1...31)
        else { return nil }
        return PartialDay(year: year, month: month, day: day, token: index - 1)
    }

    /// True if what follows cannot make the number before it a time or a length.
    fileprivate var isAtEndOfDays: Bool {
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
