internal import CivilTime
internal import Text

extension English {
    /// A week, weekend, month, or quarter relative to publication.
    static let relativePeriodRule = Rule(
        "relative week or month", starts: [.particle, .article, .unit],
        examples: [
            "arrive ⟦next week⟧.", "⟦later this month⟧.", "⟦Last month⟧, we", "⟦this week⟧",
            "⟦this weekend⟧", "⟦earlier this month⟧", "⟦Later this week⟧", "⟦the week after next⟧",
            "⟦next quarter⟧", "in ⟦the coming week⟧", "on ⟦the weekend⟧", "⟦next weekend⟧",
        ],
        counterexamples: [
            "this year", "the last weeks", "next monthly call", "next Week2", "the weekend",
            "the week", "next year", "the last week of the sprint",
        ],
        shape: either(laterPeriod, plainPeriod, theWeekend)
            .before(cleanEnd)
            // "The last week of September" is not relative to publication.
            .unlessNext(word([.of])))
}

extension English {
    /// "later this week": the rest of it.
    fileprivate static let laterPeriod =
        relativePeriod
        .after(word([.later]), word([.on]).maybe)
        .filter { !$0.isYear }
        .map { TimeValue(.part(.rest, of: $0), form: .relative, isApproximate: true) }

    /// "next week".
    fileprivate static let plainPeriod =
        relativePeriod
        .after(word([.earlier, .late, .early]).maybe)
        .filter { !$0.isYear }
        .map { TimeValue($0, form: .relative, isApproximate: true) }

    /// "the weekend" after "on" or "over", or as a field of its own.
    fileprivate static let theWeekend = either(
        units(.weekend).after(the).after(rightAfter([.on, .at, .for, .through, .during])).ifNext(
            pause),
        units(.weekend).after(check(\.isAtStartOfEntry)).ifNext(check(\.isAtEndOfEntry))
    )
    .map { _ in () }
    .compactMapInContext { _, context in
        context.period(.weekend, steps: 0).map {
            TimeValue($0, form: .relative, isApproximate: true)
        }
    }
}

extension DateValue {
    /// True for a whole year, which is not a date by itself.
    var isYear: Bool {
        if case .year = self { true } else { false }
    }
}
