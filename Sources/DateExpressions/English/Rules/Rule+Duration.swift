internal import CivilTime
internal import Text

extension English {
    /// A length of time from publication; the unit determines the precision.
    static let durationRule = Rule(
        "in so many days or weeks",
        starts: [.preposition, .number, .manyDigits, .cardinal, .singleLetter, .particle],
        examples: [
            "⟦in two weeks⟧", "starts ⟦in 10 days⟧.", "⟦in a fortnight⟧", "⟦two weeks from now⟧",
            "⟦in a couple of weeks⟧", "⟦three days from now⟧", "⟦in four business days⟧",
            "⟦in about two weeks⟧", "⟦two weeks hence⟧", "⟦in two weeks' time⟧",
            "⟦in half a year⟧", "⟦half a year from now⟧",
        ],
        counterexamples: [
            "in 2025 days", "in 3 hours", "in one place", "in 20 years", "two weeks ago",
            "two weeks later", "in two weeks of work", "in about three days", "in half a week",
        ],
        shape: either(within, fromNow)
            .before(cleanEnd)
            .filter { $0.unit != .year || $0.count == 1 }
            .compactMap { shift in
                guard shift.unit != .weekend else { return nil }
                return TimeValue(
                    .shifted(shift, from: .publication), form: .relative,
                    isApproximate: shift.precision != .day)
            })
}

extension English {
    /// "two weeks", "a month", "10 business days".
    static let length = either(
        inOrder(countOrArticle, unit).map { Shift(count: $0, unit: $1) },
        halfYear.map { Shift(count: 6, unit: .month) })

    /// "half a year", "a half year".
    private static let halfYear = either(
        word([.half]).before(word([.alphaA])), word([.alphaA]).before(word([.half])),
        word([.half])
    ).before(units(.year))

    /// "in two weeks", "in about two weeks", "in two weeks from now", "in two weeks' time".
    fileprivate static let within = either(
        length.after(word([.in])),
        length.filter { $0.precision != .day }.after(word([.in]), word([.around]))
    )
    .before(either(fromThisDay, time).maybe)
    .unlessNext(word([.of, .after, .before, .from]))

    /// "two weeks from now", "a week hence"; but "three days hence" may mean all days until then.
    fileprivate static let fromNow = either(
        length.before(word([.from]), word([.now])),
        length.filter { $0.unit != .day || $0.count == 1 }.before(word([.hence]))
    ).after(cleanStart)

    private static let fromThisDay = either(word([.from]).before(word([.now])), word([.hence]))

    /// The "time" in "two weeks' time".
    private static let time = word([.time]).after(mark([.apostrophe]).maybe)
}
