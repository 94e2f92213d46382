internal import CivilTime
internal import Text

extension English {
    /// The frequency of something that repeats; it needs a day or a time next to it to be a date.
    static let everySoOftenRule = Rule(
        "every so often", starts: [.particle, .frequency, .dayPart, .bound],
        examples: [
            "⟦every two weeks starting September 8⟧", "⟦daily at 15:00 UTC⟧",
            "⟦September 8, and every two weeks⟧ after", "⟦bi-weekly from 8 September⟧",
            "⟦every day at 9am PT⟧", "⟦every morning at 9⟧", "⟦every 3 months from 8 September⟧",
            "⟦every day⟧", "⟦mornings at 9am⟧",
        ],
        counterexamples: [
            "every two weeks", "weekly", "the monthly report", "daily", "every morning",
            "every day job",
        ],
        shape: either(everyDay, everyPartOfDay, bareFrequency, everyUnits, onceEachUnit))
}

extension English {
    /// "every day", which is a date by itself.
    fileprivate static let everyDay = word([.every, .each])
        .before(units(.day))
        .map { TimeValue(Recurrence(.daily)) }
        .ifNext(pause)

    /// "every morning", "mornings".
    fileprivate static let everyPartOfDay = either(
        dayPart.after(word([.every, .each])), pluralPartOfDay
    ).map { part in
        var value = TimeValue(Recurrence(.daily), isFragment: true)
        value.dayPart = part
        return value
    }

    /// "bi-weekly".
    fileprivate static let bareFrequency =
        frequency
        .map { TimeValue(Recurrence($0.unit, interval: $0.interval), isFragment: true) }

    /// "every two weeks", "every other month", "each day".
    fileprivate static let everyUnits = inOrder(
        everyNth.after(word([.every, .each])), unit
    ).compactMap { interval, unit in
        unit.frequency.map {
            TimeValue(
                Recurrence($0.unit, interval: interval * $0.interval), isFragment: true)
        }
    }

    /// "once a month", "twice a year".
    fileprivate static let onceEachUnit =
        unit
        .after(word([.once, .twice]), word([.alphaA, .every, .each]))
        .compactMap { unit in
            unit.frequency.map {
                TimeValue(Recurrence($0.unit, interval: $0.interval), isFragment: true)
            }
        }
}

extension CalendarUnit {
    /// The frequency that repeats with each of these units.
    fileprivate var frequency: Frequency? {
        switch self {
        case .day: Frequency(unit: .daily, interval: 1)
        case .week: Frequency(unit: .weekly, interval: 1)
        case .fortnight: Frequency(unit: .weekly, interval: 2)
        case .month: Frequency(unit: .monthly, interval: 1)
        case .quarter: Frequency(unit: .monthly, interval: 3)
        case .year: Frequency(unit: .yearly, interval: 1)
        case .weekend, .workday: nil
        }
    }
}
