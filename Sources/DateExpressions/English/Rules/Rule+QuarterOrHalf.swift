internal import Text

extension English {
    /// A quarter or a half of a year.
    static let quarterOrHalfRule = Rule(
        "quarter or half of a year",
        starts: [.letter, .year, .number, .ordinal, .article, .particle],
        examples: [
            "⟦H2 2026⟧", "in ⟦Q3⟧", "⟦Q3 2026⟧", "⟦2026 Q3⟧", "⟦Q1, 2027⟧", "⟦Q4 of 2025⟧",
            "⟦Q3 - Q4 2026⟧", "⟦Q3/2026⟧", "⟦the third quarter of 2026⟧", "⟦4th qtr 2026⟧",
            "in ⟦the fourth quarter⟧", "⟦second half of 2026⟧", "in ⟦25q4⟧",
        ],
        counterexamples: [
            "an H2 heading", "Q5 2026", "h2 2026", "Q1: What is it?", "the Q3", "a quarter of 2026",
            "the second half", "the fourth-quarter figures", "in Q3 FY26", "in FY26 Q3",
            "a third quarter",
        ],
        shape: either(partOfNamedYear, partByLetter, partInWords))
}

extension English {
    /// "Q3 2026", "third quarter of 2026".
    fileprivate static let partOfNamedYear = either(quarterOrHalf, countedQuarter.after(the.maybe))
        .filter { !$0.isOpenPart }
        .map { TimeValue($0) }

    /// "Q3", a date by itself in a place where a date is expected.
    fileprivate static let partByLetter = Pattern<TimeValue> { cursor in
        let isAwaited = cursor.isPeriodAwaited
        return quarterOrHalf.read(&cursor).map { TimeValue($0, isFragment: !isAwaited) }
    }

    /// "the third quarter" where a period is expected, or as a field of its own.
    fileprivate static let partInWords = Pattern<TimeValue> { cursor in
        let isAwaited = cursor.isPeriodAwaited
        let isFirst = cursor.isAtStartOfEntry
        return countedQuarter.after(the.maybe).read(&cursor).map { value in
            let isDate = isAwaited && cursor.isAtPause || isFirst && cursor.isAtEndOfEntry
            return TimeValue(value, isFragment: !isDate)
        }
    }
}

extension DateValue {
    /// True for a part of a year without the year.
    fileprivate var isOpenPart: Bool {
        if case .partOfYear(_, year: nil) = self { true } else { false }
    }
}

extension Cursor {
    /// True if the word before makes a period likely: "in", "by the".
    fileprivate var isPeriodAwaited: Bool {
        let asking: BitSet<Particle> = [
            .in, .by, .during, .until, .this, .next, .early, .late, .mid, .for, .on,
        ]
        return particleIs(asking, -1) || particle(-1) == .the && particleIs(asking, -2)
    }
}
