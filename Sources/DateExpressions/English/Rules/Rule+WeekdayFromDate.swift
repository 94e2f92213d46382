internal import CivilTime
internal import Text

extension English {
    /// A weekday counted from publication, or from the date that follows.
    static let weekdayFromDateRule = Rule(
        "weekday counted from a date",
        starts: [
            .article, .number, .cardinal, .ordinal, .weekday, .pluralWeekday, .singleLetter,
            .particle,
        ],
        examples: [
            "⟦the Monday after 12 September⟧", "⟦three Fridays from now⟧",
            "⟦the first Monday after 5 October⟧", "⟦the Friday before the 3rd of October⟧",
            "⟦Friday after next⟧", "⟦two Mondays from now⟧",
            "⟦the last Friday before 12 September⟧",
            "⟦Monday following 12 September⟧", "⟦the third Friday from now⟧", "⟦Monday week⟧",
            "⟦a week on Friday⟧",
        ],
        counterexamples: [
            "the Monday after", "three Fridays", "the Friday before, at noon",
            "the Monday after the meetup", "a Friday after work", "a Monday week 3",
            "for a week on end",
        ],
        shape: either(
            weekdaysFromNow, weekdayAfterNext, weekdayInWeeks, weeksOnWeekday, weekdayBesideDate))
}

extension English {
    /// "three Fridays from now".
    fileprivate static let weekdaysFromNow = inOrder(
        either(count, ordinal.filter { $0 > 0 }).after(the.maybe), anyWeekday
    )
    .after(cleanStart)
    .before(either(word([.from]).before(word([.now])), word([.later])))
    .map { count, day in
        TimeValue(
            .nearest(count, day, from: .publication),
            form: .relative)
    }

    /// "Friday after next".
    fileprivate static let weekdayAfterNext =
        weekday
        .before(word([.after]), the.maybe, word([.next]))
        .after(the.maybe)
        .ifNext(pause)
        .map { TimeValue(.weekday($0, .afterNext), form: .relative) }

    /// "Monday week", "Monday fortnight": a week or two after the coming one.
    fileprivate static let weekdayInWeeks = inOrder(
        weekday.before(check { $0.peek()?.casing == .lower }),
        either(units(.week).map { 2 }, units(.fortnight).map { 3 })
    )
    .ifNext(pause)
    .map { TimeValue(.nearest($1, $0, from: .publication), form: .relative) }

    /// "a week on Monday".
    fileprivate static let weeksOnWeekday = inOrder(
        length.filter { $0.unit == .week }, weekday.after(word([.on]))
    )
    .after(cleanStart, check { !$0.particleIs([.in, .for, .every], -1) })
    .map { length, day in
        TimeValue(.nearest(length.count + 1, day, from: .publication), form: .relative)
    }

    /// "the Monday after", "first Monday before"; without "the", only before a day, unlike "Friday
    /// after work".
    fileprivate static let weekdayBesideDate = either(
        inOrder(either(count, ordinal).after(the.maybe), anyWeekday, afterOrBefore)
            .filter { count, _, _ in count > 0 }
            .map { count, day, sign in Affix.nearest(sign * count, day) },
        inOrder(weekday.after(the.maybe, word([.last])), afterOrBefore)
            .filter { _, sign in sign < 0 }
            .map { day, _ in Affix.nearest(-1, day) },
        inOrder(weekday.after(the), afterOrBefore).map { Affix.nearest($1, $0) },
        inOrder(weekday, afterOrBefore).ifNext(startOfDate).map { Affix.nearest($1, $0) }
    ).map { TimeValue(affix: $0) }

    private static let afterOrBefore = directionOfOffset.after(check { $0.particle() != .from })
}

extension English {
    /// "Friday", "Fridays".
    static let anyWeekday = either(weekday, pluralWeekday)
}
