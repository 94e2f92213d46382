internal import CivilTime
internal import Text

extension English {
    /// Day and month in numbers, with a space after each period, as in Central Europe.
    ///
    /// `13. 3. 2026`
    static let spacedNumericDateRule = Rule(
        "numeric date with spaces", starts: .number,
        examples: [
            "⟦13. 3. 2026⟧", "on ⟦18. 3. 2026 at 20:00⟧", "⟦13. 3. 2026., 18:30⟧", "until ⟦6. 4.⟧",
            "⟦27. 3. at 19:00⟧", "⟦27. 3., 19:00⟧", "⟦15. and 16. 3. 2026⟧", "⟦13.–15. 6. 2026⟧",
            "⟦13. - 15. 6.⟧ in Ohrid",
        ],
        counterexamples: [
            "see 3. 4. of it", "13. 13. 2026", "1. 2. Install it", "in version 3. 4 people",
        ],
        shape: either(spacedDays, spacedDay)
            .after(check(\.startsNumericDate))
            .before(cleanEnd)
            .map { TimeValue($0, form: .numeric) })
}

extension English {
    /// The first and the last of some days of one month.
    fileprivate static let spacedDays = inOrder(
        dottedNumber, dayAndMonth.after(either(mark([.dash]), word([.and, .to]))),
        spacedYear.optional()
    )
    .filter { first, last, _ in first < last.day }
    .map { first, last, year in
        let end = last.inMonth(last.month, year: year)
        return DateValue.days(PartialDay(day: first).inMonth(last.month, year: year), end)
    }

    /// A day with its year, or without it if a date is expected or the entry begins with it.
    fileprivate static let spacedDay = either(
        inOrder(dayAndMonth, spacedYear).map { $0.inMonth($0.month, year: $1) },
        dayAndMonth.after(dateIsAwaited),
        dayAndMonth.after(check(\.isAtStartOfEntry)).ifNext(endOfField)
    ).map { DateValue.day($0) }

    /// The day and the month.
    private static let dayAndMonth = inOrder(
        dottedNumber,
        monthNumber.after(check { $0.peek()?.isGlued == false }).before(glued([.dot]))
    ).map { PartialDay(month: $1, day: $0) }

    /// The year, and the period that some languages write after it.
    private static let spacedYear = number(digits: 4...4)
        .before(glued([.dot]).ifNext(mark([.comma, .semicolon, .dash])).maybe)

    /// "at", a comma, or a parenthesis, as after the date of an entry.
    private static let endOfField = either(
        mark([.comma, .colon, .dash, .open]), word([.at, .from]))
}
