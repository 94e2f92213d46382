internal import CivilTime
internal import Text

extension Rule {
    /// How often something comes back, which needs a day or a time beside it to be a date.
    static let everySoOften = Rule(
        "every so often", starts: [.particle, .frequency],
        examples: [
            "⟦every two weeks starting September 8⟧", "⟦daily at 15:00 UTC⟧",
            "⟦September 8, and every two weeks⟧ after", "⟦bi-weekly from 8 September⟧",
            "⟦every day at 9am PT⟧",
        ],
        counterexamples: ["every two weeks", "weekly", "the monthly report", "every day", "daily"]
    ) { cursor, _ in
        guard let frequency = cursor.frequency() ?? cursor.everyUnits() else { return nil }
        let rule = Recurrence(frequency.unit, interval: frequency.interval)
        return Meaning(.repeating(rule), form: .recurring, isFragment: true)
    }
}

extension Cursor {
    /// "every two weeks", "every other month", "each day".
    fileprivate mutating func everyUnits() -> Frequency? {
        guard take([.every, .each]) else { return nil }
        let interval = take([.other]) ? 2 : count() ?? 1
        guard let unit = unit(), let frequency = unit.frequency else { return nil }
        return Frequency(unit: frequency, interval: interval)
    }
}

extension Unit {
    fileprivate var frequency: Recurrence.Frequency? {
        switch self {
        case .day: .daily
        case .week: .weekly
        case .month: .monthly
        case .year: .yearly
        case .weekend: nil
        }
    }
}
