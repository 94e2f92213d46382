internal import Text

extension English {
    /// A year alone, which is a date only as one end of a span: "2014 through May 2018".
    static let yearOfSpanRule = Rule(
        "year at an end of a span", starts: .year,
        examples: ["⟦2025 through May 2026⟧", "between ⟦2025 and 5 January 2026⟧"],
        counterexamples: ["2025", "2025 to 2026", "in 2025", "2025 people to May"],
        shape:
            bareYear
            .after(check(\.startsNumericDate))
            .map { TimeValue(.year($0), isFragment: true) })
}
