internal import CivilTime
internal import Text

extension English {
    /// A month and a year in numbers.
    static let numericMonthRule = Rule(
        "month and year in numbers", starts: [.number, .year],
        examples: [
            "planned for ⟦06/2026⟧ in Oslo", "in ⟦2025-10⟧", "⟦10/2025⟧ | Oslo", "by ⟦2025/10⟧.",
            "in ⟦10-2025⟧",
        ],
        counterexamples: [
            "2024-25", "arch-committee-2025-10", "OSSA-2025-002", "Rust 2025-10", "2025.10",
            "13/2025", "2025-10-notes", "in 1995-10", "issue 10/2025", "2025-1",
        ],
        shape: either(
            inOrder(monthNumber, jointOfNumbers, bareYear).map { month, _, year in
                PartialMonth(year: year, month: month)
            },
            inOrder(fourDigitYear, jointOfNumbers, monthAfterYear).map { year, _, month in
                PartialMonth(year: year, month: month)
            }
        )
        .after(placeOfMonth)
        .before(cleanEnd, pauseOrName, plausibleMonth)
        .unlessNext(gluedNumber(digits: 1...9).ignored.after(mark([.dash, .slash, .dot])))
        .map { TimeValue(.month($0), form: .numeric) })
}

extension English {
    /// "10"; but "2025-1" is a version, unless a word before it asks for a date.
    fileprivate static let monthAfterYear =
        monthNumber
        .before(
            check { cursor in
                cursor.peek(-1)?.digits == 2 || cursor.peek(-2)?.mark == .slash
                    || cursor.particleIs([.in, .by, .until, .since], -4)
            })
}

extension English {
    /// Passes where a month is likely: after "in" or "for", or at the start of an entry.
    fileprivate static let placeOfMonth = check { cursor in
        cursor.startsNumericDate
            && (cursor.isAtStartOfEntry || cursor.isDateAwaited || cursor.particle(-1) == .for)
    }

    /// The slash or dash between month and year, with or without spaces.
    fileprivate static let jointOfNumbers = mark([.slash, .dash])

    /// Passes if no noun follows that would make the numbers a name.
    fileprivate static let pauseOrName = check { $0.isAtPause || $0.peek()?.isCapitalized == true }

    /// Passes if the year just read is near; "2010-12" may be two years.
    fileprivate static let plausibleMonth = check { cursor in
        let published = cursor.scan.context.published.year
        let year = (1...3).lazy.compactMap { cursor.peek(-$0) }.first { $0.digits == 4 }?.number
        return year.map { (published - 2...published + 10).contains($0) } ?? false
    }
}
