internal import CivilTime
internal import Text

extension English {
    /// A distance from the date before it in the same sentence.
    static let offsetFromEarlierDateRule = Rule(
        "so long after the date before it",
        starts: [.article, .number, .cardinal, .singleLetter, .unit, .particle],
        examples: [
            "on ⟦12 September⟧ and ⟦the day after⟧.",
            "ends on ⟦12 September⟧, a party ⟦the day before⟧",
            "on ⟦12 September⟧, the beta ⟦two days later⟧.",
            "on ⟦12 September⟧; ⟦the next day⟧, a walk",
            "closes ⟦12 September⟧, voting starts ⟦three days after that⟧",
            "It goes out on ⟦12 September⟧. The beta follows ⟦two days after that⟧.",
            "on ⟦12 September⟧, and ⟦the following day at 18:00⟧ there is a walk",
            "on ⟦12 September⟧, a walk on ⟦the Sunday after⟧.",
            "⟦12 September⟧, ideas due ⟦the Friday before⟧",
        ],
        counterexamples: [
            "Two days later, we met", "on 12 September. The day after, we slept",
            "on 12 September, the day after the party",
            "12 September, three days before the release",
            "every 12 September, two days later",
        ],
        shape: either(lengthFromThat, lengthLater, dayBeside, nextDay, weekdayBeside)
            .after(cleanStart)
            .before(endOfOffset)
            .map { TimeValue(affix: $0) })
}

extension English {
    /// "three days after that", "a week before this".
    fileprivate static let lengthFromThat = inOrder(length, afterOrBefore)
        .before(word([.that, .this]))
        .map { shift, sign in Affix.fromEarlier(sign < 0 ? shift.reversed : shift) }

    /// "two days later", "a week before".
    fileprivate static let lengthLater = inOrder(
        length,
        either(
            word([.later, .after]).map { 1 },
            word([.earlier, .before]).map { -1 })
    )
    .map { shift, sign in Affix.fromEarlier(sign < 0 ? shift.reversed : shift) }

    /// "the day after", "the day before".
    fileprivate static let dayBeside =
        afterOrBefore
        .after(the, check { $0.peek()?.term == .unit(.day) }, units(.day))
        .before(word([.that]).maybe)
        .map { Affix.fromEarlier(Shift(count: $0, unit: .day)) }

    /// "the next day", "the following day".
    fileprivate static let nextDay = units(.day)
        .after(the, word([.next, .coming]), check { $0.peek()?.term == .unit(.day) })
        .map { Affix.fromEarlier(Shift(count: 1, unit: .day)) }

    /// "the Sunday after", "the Friday before".
    fileprivate static let weekdayBeside = inOrder(weekday.after(the), afterOrBefore)
        .before(word([.that]).maybe)
        .map { Affix.nearestToEarlier($1, $0) }

    private static let afterOrBefore = either(
        word([.after]).map { 1 }, word([.before]).map { -1 })

    /// Passes if nothing follows from which the distance could be counted instead.
    fileprivate static let endOfOffset = check { cursor in
        guard let next = cursor.peek(), !next.startsLine else { return true }
        if let mark = next.mark { return mark != .currency && mark != .underscore }
        return cursor.particleIs([.at, .and, .or, .until, .from, .in], 0)
    }
}
