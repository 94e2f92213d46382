internal import CivilTime
internal import Text

extension English {
    /// The week or the weekend of the date that follows.
    static let weekOfDateRule = Rule(
        "week of a date", starts: [.article, .unit, .singleLetter, .particle, .month],
        examples: [
            "⟦the week of 8 September⟧", "⟦the week starting 8 September⟧",
            "⟦w/c 8 September⟧", "⟦week commencing 8 September⟧",
            "⟦the week beginning Monday, 8 September⟧",
            "⟦week of September 8⟧", "⟦the weekend of 13 September⟧",
            "⟦the week ending 12 September⟧", "⟦wc 8 September⟧",
            "⟦July 4th weekend⟧",
        ],
        counterexamples: ["the week of work", "the week starting well", "the week of"],
        shape: either(
            either(weekStarting, weekEnding, weekHolding, weekInLetters, weekendHolding)
                .after(check { !$0.followsCount })
                .map { TimeValue(affix: $0) },
            weekendOfDay))
}

extension English {
    /// "July 4th weekend": the one in the week of that day.
    fileprivate static let weekendOfDay = inOrder(monthName, ordinalDay)
        .before(units(.weekend))
        .map { month, day in
            TimeValue(.weekend(of: .day(day.inMonth(month, year: nil))), isApproximate: true)
        }
}

extension English {
    /// "the week starting".
    fileprivate static let weekStarting = week.before(word([.starting]), word([.on]).maybe)
        .map { Affix.week(.start) }

    /// "the week ending".
    fileprivate static let weekEnding = week.before(word([.ending]), word([.on]).maybe)
        .map { Affix.week(.end) }

    /// "the week of".
    fileprivate static let weekHolding = week.before(
        word([.of]), the.unlessNext(number(digits: 1...2).ignored).maybe
    )
    .map { Affix.week(.inside) }

    /// "the weekend of".
    fileprivate static let weekendHolding = units(.weekend)
        .after(the.maybe)
        .before(word([.of]), the.maybe)
        .map { Affix.weekend }

    /// "w/c", "w/b", "wc".
    fileprivate static let weekInLetters = either(
        word([.alphaW]).before(glued([.slash]), word([.alphaC, .alphaB])), word([.weekStart])
    )
    .after(cleanStart)
    .map { Affix.week(.start) }

    private static let week = units(.week).after(the.maybe)
}

extension Cursor {
    /// True after "a" or "two", since a week is then a length, not a week of the calendar.
    fileprivate var followsCount: Bool {
        if particle(-1) == .alphaA || peek(-1)?.isNumber == true { return true }
        if case .cardinal = peek(-1)?.term { return true }
        return false
    }
}
