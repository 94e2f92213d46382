internal import Text

extension Rule {
    /// A quarter or a half of a year.
    static let quarterOrHalf = Rule(
        "quarter or half of a year", starts: [.letter, .year],
        examples: [
            "⟦H2 2026⟧", "in ⟦Q3⟧", "⟦Q3 2026⟧", "⟦2026 Q3⟧", "⟦Q1, 2027⟧", "⟦Q4 of 2025⟧",
            "⟦Q3 - Q4 2026⟧",
        ],
        counterexamples: ["an H2 heading", "Q5 2026", "h2 2026", "Q1: What is it?", "the Q3"]
    ) { cursor, _ in
        guard cursor.startsCleanly else { return nil }
        let isExpected = cursor.isPeriodExpected
        let leadingYear = cursor.leadingYear()
        guard let part = cursor.partOfYear() else { return nil }
        _ = leadingYear == nil && cursor.take([.of])
        let year = leadingYear ?? cursor.year()
        guard cursor.endsCleanly else { return nil }
        return Meaning(
            .months(
                PartialMonth(year: year, month: part.lowerBound),
                PartialMonth(year: year, month: part.upperBound)),
            isFragment: year == nil && !isExpected)
    }
}

extension Cursor {
    fileprivate mutating func leadingYear() -> Int? {
        attempt { cursor in
            guard let year = cursor.fourDigitYear() else { return nil }
            return cursor.takeGlued(.dash) || cursor.peek()?.isGlued == false ? year : nil
        }
    }

    fileprivate var isPeriodExpected: Bool {
        switch particle(-1) {
        case .in, .by, .during, .until, .this, .next, .early, .late, .mid, .for: true
        default: false
        }
    }

    /// The months of "Q3" or "H2".
    fileprivate mutating func partOfYear() -> ClosedRange<Int>? {
        guard let letter = peek(), letter.casing == .capitalized, let token = peek(1),
            token.isGlued, token.digits == 1, let number = token.number
        else { return nil }
        let parts: Int
        switch letter.term {
        case .particle(.alphaQ): parts = 4
        case .particle(.alphaH): parts = 2
        default: return nil
        }
        guard (1...parts).contains(number) else { return nil }
        let length = 12 / parts
        index += 2
        return ((number - 1) * length + 1)...(number * length)
    }
}
