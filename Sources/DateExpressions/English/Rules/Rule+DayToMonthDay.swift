internal import Text

extension English {
    /// A first day whose month is named with the last one: "from 4 to September 12".
    static let dayToMonthDayRule = Rule(
        "day to month day", starts: [.number, .ordinal],
        examples: [
            "from ⟦4 to September 12⟧", "from ⟦2 to April 7, 2026⟧", "between ⟦3 and October 12⟧",
        ],
        counterexamples: [
            "4 to September 12", "from 14 to September 12", "from 4 to 12",
        ],
        shape: inOrder(firstDayOfSpan, monthName, day, yearBehindLastDay)
            .filter { first, _, last, _ in first.day < last.day }
            .map { first, month, last, year in
                TimeValue(DayRun.through(first, last).dates(month: month, year: year))
            })
}

extension English {
    /// "4 to" behind "from".
    fileprivate static let firstDayOfSpan =
        day
        .after(cleanStart, check(\.isLedBySpanWord))
        .before(either(spanJoint, word([.and])))
}

extension English {
    fileprivate static let yearBehindLastDay = Pattern<Int> {
        $0.yearOfDay(isShortAllowed: false)
    }.optional()
}
