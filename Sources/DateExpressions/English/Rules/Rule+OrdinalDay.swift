internal import Text

extension Rule {
    /// A day of an unnamed month, which a weekday beside it makes a date: "Thursday 13th".
    static let ordinalDay = Rule(
        "ordinal day", starts: .number,
        examples: [
            "⟦Wednesday 13th⟧", "⟦Thursday the 14th⟧, or so",
            "from ⟦Friday 12 to Sunday 14 September⟧",
        ],
        counterexamples: ["the 15th birthday", "a 20th anniversary", "13th"]
    ) { cursor, _ in
        guard cursor.startsCleanly, let day = cursor.day(),
            cursor.peek(-1)?.term == .ordinalSuffix || cursor.isBetweenWeekdays
        else { return nil }
        return Meaning(.day(day), isFragment: true)
    }
}

extension Cursor {
    /// Whether the number just read stands behind a weekday, and another one follows: "Friday 12 to
    /// Sunday 14".
    fileprivate var isBetweenWeekdays: Bool {
        isWeekday(-2) && isWeekday(1)
            && (particleIs([.to, .until, .through, .and], 0) || peek()?.mark == .dash)
    }

    private func isWeekday(_ offset: Int) -> Bool {
        switch peek(offset)?.term {
        case .weekday, .shortWeekday: true
        default: false
        }
    }
}
