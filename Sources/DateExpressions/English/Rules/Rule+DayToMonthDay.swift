internal import Text

extension English {
    /// A span in which only the first or last day has a month: "from 4 to September 12".
    static let dayToMonthDayRule = Rule(
        "day to month day", starts: [.number, .ordinal, .month],
        examples: [
            "from ⟦4 to September 12⟧", "from ⟦2 to April 7, 2026⟧", "between ⟦3 and October 12⟧",
            "from the ⟦27th to the 3rd of October⟧", "from ⟦October 27th to the 3rd⟧",
        ],
        counterexamples: [
            "4 to September 12", "from 14 to September 12", "from 4 to 12", "the 27th to the 3rd",
            "from October 27 to the 3rd of November", "from October 3 to the 27th",
        ],
        shape: either(spanOfOneMonth, spanToNamedMonth, spanFromNamedMonth)
            .map { TimeValue($0) })
}

extension English {
    /// "4 to September 12".
    fileprivate static let spanOfOneMonth: Pattern<DateValue> = inOrder(
        firstDayOfSpan, monthName, day, yearAfterLastDay
    )
    .filter { first, _, last, _ in first.day < last.day }
    .map { first, month, last, year in
        DayRun.through(first, last).dates(month: month, year: year)
    }

    /// "the 27th to the 3rd of October", which begins in the previous month.
    fileprivate static let spanToNamedMonth: Pattern<DateValue> = inOrder(
        ordinalDay.before(spanJoint, the.maybe), ordinalDay.before(word([.of]).maybe), monthName,
        yearAfterLastDay
    )
    .after(cleanStart, ledBySpanWord)
    .filter { first, last, _, _ in last.day < first.day }
    .map { first, last, month, year in
        .days(
            first.inMonth(month == 1 ? 12 : month - 1, year: nil),
            last.inMonth(month, year: year))
    }

    /// "October 27th to the 3rd", which ends in the next month.
    fileprivate static let spanFromNamedMonth: Pattern<DateValue> = inOrder(
        monthName, day.before(spanJoint, the.maybe), ordinalDay
    )
    .after(ledBySpanWord)
    .unlessNext(either(word([.of]), isMonthName))
    .filter { _, first, last in last.day < first.day }
    .map { month, first, last in
        .days(first.inMonth(month, year: nil), last.inMonth(month % 12 + 1, year: nil))
    }
}

extension English {
    /// "4 to" after "from".
    fileprivate static let firstDayOfSpan =
        day
        .after(cleanStart, ledBySpanWord)
        .before(either(spanJoint, word([.and])))

    private static let ledBySpanWord = check(\.isLedBySpanWord)

    fileprivate static let yearAfterLastDay = Pattern<Int> {
        $0.yearOfDay(isShortAllowed: false)
    }.optional()
}
