extension Rule {
    /// A day of an unnamed month, which a weekday beside it makes a date: "Thursday 13th".
    static let ordinalDay = Rule(
        "ordinal day", starts: .number,
        examples: ["⟦Wednesday 13th⟧", "⟦Thursday the 14th⟧, or so"],
        counterexamples: ["the 15th birthday", "a 20th anniversary", "13th"]
    ) { cursor, _ in
        guard cursor.startsCleanly, let day = cursor.day(),
            cursor.peek(-1)?.term == .ordinalSuffix
        else { return nil }
        return Meaning(.day(day), isFragment: true)
    }
}
