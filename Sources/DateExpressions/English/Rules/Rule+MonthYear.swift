internal import Text

extension English {
    /// A month's name and a year.
    static let monthYearRule = Rule(
        "month year", starts: .month,
        examples: [
            "⟦September 2026⟧", "in ⟦May, 2024⟧", "⟦Sep '25⟧", "⟦March of 2026⟧", "⟦Dec-2026⟧",
            "in ⟦May next year⟧",
        ],
        counterexamples: ["you may 2025 times", "March 2025.1"],
        shape: inOrder(monthName, either(bareYear.after(glued([.dash, .slash])), year))
            .map { month, year in
                TimeValue(.month(PartialMonth(year: year, month: month)))
            })
}
