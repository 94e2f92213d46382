internal import CivilTime
internal import Text

extension English {
    /// The frequency, length or exclusions of a repetition; without a repetition, they mean
    /// nothing.
    static let boundRule = Rule(
        "bound of a repetition", starts: [.bound, .number, .cardinal],
        examples: [
            "⟦every Thursday for six weeks⟧", "⟦every Friday for 5 times⟧", "⟦Fridays 3x⟧",
            "⟦every Thursday for the next three weeks⟧", "⟦every Tuesday except 9 September⟧",
            "⟦daily at 3am 10x⟧", "⟦every Tuesday, but not on 9 September⟧",
            "⟦every Tuesday but September 9⟧", "⟦every day except Sunday⟧",
        ],
        counterexamples: [
            "for six weeks", "10x faster", "except 9 September", "twice", "not on 9 September",
        ],
        shape: either(times, duration, exclusion).map { TimeValue(affix: $0) })
}

extension English {
    /// "for 8 times", "10x", "twice".
    fileprivate static let times = either(
        count.before(word([.times])),
        word([.twice]).map { 2 }
    )
    .after(word([.for]).maybe)
    .before(cleanEnd)
    .filter { (1...999).contains($0) }
    .map { Affix.count($0) }

    /// "for six weeks", "for the next three weeks", "for up to 14 months".
    fileprivate static let duration = inOrder(
        countOrArticle.optional(), unit
    )
    .after(word([.for]), the.maybe, word([.next]).maybe, word([.up]).before(word([.to])).maybe)
    .map { Affix.duration(Shift(count: $0 ?? 1, unit: $1)) }

    /// "except", "but not on", "excluding".
    fileprivate static let exclusion = either(
        word([.except]),
        word([.not]).after(word([.but]).maybe).ifNext(word([.on, .in])),
        word([.but]).ifNext(either(isMonthName, ordinalDay.after(the).ignored))
    )
    .before(word([.for]).maybe, word([.on, .in]).maybe, the.maybe)
    .map { Affix.exclusion }
}
