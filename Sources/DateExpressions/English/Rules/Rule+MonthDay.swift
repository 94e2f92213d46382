internal import Text

extension Rule {
    /// A month's name, days, and perhaps a year.
    static let monthDay = Rule(
        "month day", starts: .month,
        examples: [
            "⟦May 11 (Thu) – 13⟧, Oslo", "⟦May 11 (Thu) – 13 (Sat), 2023⟧",
            "on ⟦October 17–19, 2025⟧", "from ⟦Oct. 21 - 25⟧", "⟦March 6 & 7⟧, online",
            "⟦September 8-9⟧", "⟦August 29⟧", "by ⟦September 29th⟧.", "⟦Jan  6⟧. Rust Bangalore",
            "⟦May 13th, 2024⟧", "⟦January 5, 2022⟧ | Oslo", "⟦Sept. 3⟧", "⟦MAY 3 2026⟧",
            "until ⟦Apr 28, 2025⟧.", "⟦May 3⟧, we hope", "⟦Oct 13-14⟧)", "⟦october 5⟧",
            "⟦June the 5th⟧", "⟦May 14 & 15, 2024⟧", "from ⟦July 1 to 14⟧ you may",
            "⟦May 5⟧ to 7 people",
        ],
        counterexamples: [
            "you may 5", "we march 20 miles", "Mar 5.2 is out", "December 2024", "May 5G rise",
            "Decimal 5", "June 31",
        ]
    ) { cursor, _ in
        let isSpan = cursor.particleIs([.from, .between], -1)
        guard cursor.isMonthName, let month = cursor.month() else { return nil }
        if cursor.peek(1)?.isGlued == true { _ = cursor.takeGlued(.dash) }
        _ = cursor.take([.the])
        guard let days = cursor.dayRun(behindMonth: true, isSpan: isSpan) else { return nil }
        return Meaning(days.dates(month: month, year: cursor.year()))
    }
}
