internal import Text

extension Rule {
    /// A season, which a year or a small word marks as a time.
    static let season = Rule(
        "season", starts: [.season, .particle],
        examples: ["release ⟦this Spring⟧!", "⟦Summer 2026⟧", "in ⟦early fall⟧", "⟦next winter⟧"],
        counterexamples: [
            "Spring Boot", "prices fall", "in the Summer of Code program", "a spring",
        ]
    ) { cursor, _ in
        let isMarked = cursor.take([.this, .next, .last, .coming, .early, .late, .mid])
        _ = isMarked && cursor.takeGlued(.dash)
        guard let token = cursor.peek(), case .season(let season) = token.term else { return nil }
        cursor.index += 1
        let year = token.isCapitalized ? cursor.year() : nil
        guard year != nil || isMarked, cursor.endsCleanly else { return nil }
        return Meaning(
            season.dates(in: year), form: year == nil ? .relative : .absolute, isApproximate: true)
    }
}

extension Season {
    /// The season's months, as the northern hemisphere counts them.
    fileprivate func dates(in year: Int?) -> Dates {
        let first = PartialMonth(year: year, month: firstMonth)
        let last = (firstMonth + 1) % 12 + 1
        let lastYear = last < firstMonth ? year.map { $0 + 1 } : year
        return .months(first, PartialMonth(year: lastYear, month: last))
    }

    private var firstMonth: Int {
        switch self {
        case .spring: 3
        case .summer: 6
        case .fall: 9
        case .winter: 12
        }
    }
}
