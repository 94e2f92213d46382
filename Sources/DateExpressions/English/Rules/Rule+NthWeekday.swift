internal import Text

extension Rule {
    /// A weekday counted within a month.
    static let nthWeekday = Rule(
        "n-th weekday of a month", starts: [.ordinal, .number, .particle],
        examples: [
            "the ⟦second Tuesday of May⟧", "⟦last Friday in October 2025⟧", "⟦1st Monday of June⟧",
        ],
        counterexamples: ["second Tuesday of fun", "the last Friday"]
    ) { cursor, _ in
        guard let ordinal = cursor.ordinal(), let weekday = cursor.weekday(),
            cursor.take([.of, .in]), cursor.isMonthName, let month = cursor.month()
        else { return nil }
        return Meaning(
            .nthWeekday(ordinal, weekday, PartialMonth(year: cursor.year(), month: month)))
    }
}
