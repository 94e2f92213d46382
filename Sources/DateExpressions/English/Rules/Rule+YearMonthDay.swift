internal import Text

extension Rule {
    /// A year before the month's name.
    static let yearMonthDay = Rule(
        "year month day", starts: .year,
        examples: ["⟦2025 May 5⟧", "⟦2025-May-05⟧", "⟦2026, October 3-5⟧"],
        counterexamples: ["Rust 2024.1 May", "2025 may 5"]
    ) { cursor, _ in
        guard cursor.startsNumericDate, let year = cursor.fourDigitYear() else { return nil }
        _ = cursor.takeGlued(.dash) || cursor.take(.comma)
        guard cursor.peek()?.isCapitalized == true, cursor.isMonthName, let month = cursor.month()
        else { return nil }
        if cursor.peek(1)?.isGlued == true { _ = cursor.takeGlued(.dash) }
        return cursor.dayRun(behindMonth: true).map { Meaning($0.dates(month: month, year: year)) }
    }
}
