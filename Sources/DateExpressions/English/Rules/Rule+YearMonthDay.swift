internal import Text

extension English {
    /// A year, a month's name, and a day.
    static let yearMonthDayRule = Rule(
        "year month day", starts: .year,
        examples: ["⟦2025 May 5⟧", "⟦2025-May-05⟧", "⟦2026, October 3-5⟧", "⟦2025/Sep/23⟧"],
        counterexamples: ["Rust 2024.1 May", "2025 may 5"],
        shape: inOrder(
            yearBeforeMonth, capitalMonth.before(jointBeforeDay), days(followMonth: true)
        )
        .map { year, month, days in TimeValue(days.dates(month: month, year: year)) })
}

extension English {
    /// A year and a month's name, without a day.
    static let yearMonthRule = Rule(
        "year month", starts: .year,
        examples: ["in ⟦2025 October⟧", "⟦2026, Nov⟧", "⟦2025 October⟧ | Oslo"],
        counterexamples: [
            "Rust 2024 March", "2025 may apply", "in 2025 May Smith", "the 2025 October release",
        ],
        shape: inOrder(yearBeforeMonth, capitalMonth)
            .map { year, month in
                TimeValue(.month(PartialMonth(year: year, month: month)))
            }
            .after(check { $0.isAtStartOfEntry || $0.isDateAwaited })
            .ifNext(check { $0.isAtPause && $0.peek()?.isNumber != true }))
}

extension English {
    fileprivate static let yearBeforeMonth =
        fourDigitYear
        .after(check(\.startsNumericDate))
        .before(either(glued([.dash, .slash]).ifNext(isGlued), mark([.comma])).maybe)
}

extension English {
    fileprivate static let jointBeforeDay = glued([.dash, .slash]).ifNext(isGlued).maybe
}

extension Cursor {
    /// True if a date is expected after the previous word, such as "by".
    var isDateAwaited: Bool {
        particleIs(
            [
                .on, .in, .by, .until, .before, .after, .since, .from, .due, .through, .during,
                .between,
            ],
            -1)
    }
}
