internal import Text

extension English {
    /// A month's name, days, and optionally a year.
    static let monthDayRule = Rule(
        "month day", starts: .month,
        examples: [
            "⟦May 11 (Thu) – 13⟧, Oslo", "⟦May 11 (Thu) – 13 (Sat), 2023⟧",
            "on ⟦October 17–19, 2025⟧", "from ⟦Oct. 21 - 25⟧", "⟦March 6 & 7⟧, online",
            "⟦September 8-9⟧", "⟦August 29⟧", "by ⟦September 29th⟧.", "⟦Jan  6⟧. Rust Bangalore",
            "⟦May 13th, 2024⟧", "⟦January 5, 2022⟧ | Oslo", "⟦Sept. 3⟧", "⟦MAY 3 2026⟧",
            "until ⟦Apr 28, 2025⟧.", "⟦May 3⟧, we hope", "⟦Oct 13-14⟧)", "⟦october 5⟧",
            "⟦June the 5th⟧", "⟦May 14 & 15, 2024⟧", "from ⟦July 1 to 14⟧ you may",
            "⟦May 5⟧ to 7 people", "⟦October first⟧", "⟦March, 8th 2026⟧",
            "⟦October ninth through 15th⟧", "⟦March 6⟧, ⟦19⟧", "⟦May twenty-five⟧",
            "⟦Oct. 9, 12-1pm⟧", "⟦October 9, 10 to 12 UTC⟧",
            "⟦September 12, 1985⟧", "⟦September 12 next year⟧", "⟦September 12 (2026)⟧",
        ],
        counterexamples: [
            "you may 5", "we march 20 miles", "Mar 5.2 is out", "December 2024", "May 5G rise",
            "Decimal 5", "June 31", "In May first results came",
        ],
        shape: inOrder(monthName.before(jointOfMonthAndDay), daysAfterMonth, yearAfterDay)
            .map { month, days, year in TimeValue(days.dates(month: month, year: year)) })
}

extension English {
    /// The dash, slash or comma in "Oct-5", "Oct/5" and "October, 1st", and "the".
    fileprivate static let jointOfMonthAndDay = inOrder(
        glued([.dash, .slash]).ifNext(isGlued).maybe,
        glued([.dot]).ifNext(ordinalDay.after(isGlued).ignored).maybe,
        mark([.comma]).ifNext(either(ordinalDay.ignored, dayAndYear)).maybe, the.maybe
    ).ignored

    /// "12 2026" after the comma in "September, 12 2026".
    private static let dayAndYear = inOrder(day, mark([.comma]).maybe, bareYear).ignored
}

extension English {
    fileprivate static let daysAfterMonth = either(
        Pattern<DayRun> { cursor in
            let isWord = cursor.peek()?.isWord == true
            guard let days = cursor.dayRun(followsMonth: true, isSpan: cursor.isSpanOfMonth),
                !isWord || cursor.endsDayInWords
            else { return nil }
            return days
        },
        // "May twenty-five": a number in words, if it does not count a noun.
        Pattern<DayRun> { cursor in
            let place = cursor.index
            guard let day = cursor.cardinal(), (1...31).contains(day), cursor.endsDayInWords else {
                return nil
            }
            return .one(PartialDay(day: day, token: place))
        })
}

extension English {
    /// The year in "August-10-2012", "August 10, 2012", or none.
    fileprivate static let yearAfterDay = either(
        gluedYear.after(isGluedOrBeforeFullYear, glued([.dash, .slash])),
        Pattern<Int> { $0.yearOfDay(isShortAllowed: false) }
    ).optional()
}

extension English {
    /// Passes if a mark connects month and day ("Oct-9"), or if the year has four digits.
    ///
    /// The "14" in "October 9, 12-14" is not a year.
    private static let isGluedOrBeforeFullYear = check {
        $0.peek(-1)?.isGlued == true || $0.peek(1)?.digits == 4
    }
}

extension Cursor {
    /// True if "from" or "between" is before the month of these days.
    fileprivate var isSpanOfMonth: Bool {
        (2...4).contains { particleIs([.from, .between], -$0) }
    }

    /// True if no noun follows that a number in words could count.
    fileprivate var endsDayInWords: Bool {
        isAtPause || peek()?.digits == 4 || peek()?.isCapitalized == true
    }
}
