internal import CivilTime
internal import Text

extension Rule {
    /// A length of time counted from publication, which is seldom meant to the day.
    static let duration = Rule(
        "in so many days or weeks", starts: .preposition,
        examples: ["⟦in two weeks⟧", "starts ⟦in 10 days⟧."],
        counterexamples: ["in 2025 days", "in 3 hours", "in one place", "in 20 years"]
    ) { cursor, context in
        guard cursor.take([.in]), let count = cursor.count(), let days = cursor.unit()?.days,
            cursor.endsCleanly
        else { return nil }
        let day = context.published.adding(days: count * days)
        return Meaning(.known(.days(day)), form: .relative, isApproximate: true)
    }
}

extension Unit {
    /// The unit's length; nil where it varies.
    fileprivate var days: Int? {
        switch self {
        case .day: 1
        case .week: 7
        case .weekend, .month, .year: nil
        }
    }
}
