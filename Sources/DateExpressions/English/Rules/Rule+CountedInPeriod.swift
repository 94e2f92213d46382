internal import CivilTime
internal import Text

extension English {
    /// A day, weekday, week, weekend, or month counted within a period.
    static let countedInPeriodRule = Rule(
        "n-th of a period", starts: [.ordinal, .cardinal, .number, .particle, .article],
        examples: [
            "⟦the second Tuesday of May⟧", "⟦last Friday in October 2025⟧", "⟦1st Monday of June⟧",
            "⟦last day of October⟧", "⟦the first week of October⟧", "⟦last weekend of July⟧",
            "⟦the first Friday of next month⟧", "⟦second to last Friday of October⟧",
            "⟦10th day of 2026⟧", "⟦2nd week of January 2026⟧", "⟦last day of Q1 2026⟧",
            "⟦the 9th month of next year⟧", "⟦1st Monday October⟧, online",
            "⟦the penultimate Friday of May⟧",
        ],
        counterexamples: [
            "second Tuesday of fun", "the last Friday", "the last week", "first day of school",
            "the first week of the course",
        ],
        shape: either(
            inOrder(placeInPeriod, counted, period.after(word([.of, .in]))),
            inOrder(placeInPeriod, weekday.map { .weekday($0) }, monthOfYear)
        )
        .before(cleanEnd)
        .after(the.maybe)
        .filter { _, counted, period in counted.isPart(of: period) }
        .map { place, counted, period in
            TimeValue(
                .nth(place, counted, of: period),
                isApproximate: counted == .week || counted == .weekend)
        })
}

extension English {
    /// "second", "2nd", "last", "35th".
    fileprivate static let placeInPeriod = ordinal.before(glued([.dash]).maybe)
}

extension English {
    /// The counted unit, optionally followed by a part of the day: "Monday evening".
    fileprivate static let counted = either(
        weekday.map { .weekday($0) },
        unit.compactMap(Countable.init)
    ).before(dayPart.ignored.maybe)
}

extension Countable {
    fileprivate init?(_ unit: CalendarUnit) {
        switch unit {
        case .day: self = .day
        case .workday: self = .workday
        case .week: self = .week
        case .weekend: self = .weekend
        case .month: self = .month
        case .quarter: self = .quarter
        case .fortnight, .year: return nil
        }
    }

    /// True if the period can contain several of this unit; a month, for example, contains no
    /// quarters.
    fileprivate func isPart(of period: DateValue) -> Bool {
        var isMonth = false
        switch period {
        case .month: isMonth = true
        case .known(let when):
            guard when.precision != .week || self == .day else { return false }
            isMonth = when.precision == .month
        default: break
        }
        return self == .month || self == .quarter ? !isMonth : true
    }
}
