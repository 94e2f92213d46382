internal import Text

extension Rule {
    /// A month's name and a year.
    static let monthYear = Rule(
        "month year", starts: .month,
        examples: ["⟦September 2026⟧", "in ⟦May, 2024⟧", "⟦Sep '25⟧", "⟦March of 2026⟧"],
        counterexamples: ["you may 2025 times", "March 2025.1"]
    ) { cursor, _ in
        guard cursor.isMonthName, let month = cursor.month() else { return nil }
        _ = cursor.take([.of]) || cursor.takeGlued(.dash) || cursor.takeGlued(.slash)
        return cursor.year().map { Meaning(.month(PartialMonth(year: $0, month: month))) }
    }
}
