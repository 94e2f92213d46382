internal import Text

extension English {
    /// Days, a month's name, and optionally a year.
    static let dayMonthRule = Rule(
        "day month", starts: [.number, .ordinal, .cardinal],
        examples: [
            "⟦17-19 October⟧ | Paris", "⟦29 & 30 April⟧: Erlangen", "⟦13th March⟧",
            "the ⟦5th of May 2025⟧", "⟦5 May, 2025⟧", "⟦12-May-2025⟧", "– ⟦22 August⟧",
            "(⟦3-4 October⟧)", "⟦9. May⟧", "⟦17th to 19th October⟧", "⟦1 Sept 2026⟧",
            "⟦23th of January⟧", "⟦19.–21. September⟧", "the ⟦third of October⟧",
            "⟦12 Sep 26⟧, online", "⟦12-Sep-26⟧", "⟦12 September 1985⟧", "⟦12 Sept '26⟧",
            "between ⟦3 and 12 October⟧", "⟦5 May next year⟧", "⟦twenty-first of May⟧",
            "⟦12.Sep.2026⟧", "⟦12 Sep - 2026⟧",
        ],
        counterexamples: [
            "1.31 May", "$5 May", "#5 March", "5 may apply", "2025.10 May", "31 June",
            "30 February 2025", "v1 May", "the first May release",
            "from the 27th to the 3rd of April",
        ],
        shape: either(
            inOrder(daysBeforeMonth, monthName, yearAfterMonth),
            inOrder(daysBeforeMark, monthName, yearAfterMark)
        ).map { days, month, year in TimeValue(days.dates(month: month, year: year)) })
}

extension English {
    fileprivate static let daysBeforeMonth = Pattern<DayRun> { cursor in
        cursor.dayRun(followsMonth: false, isSpan: cursor.isLedBySpanWord)
    }
    .after(cleanStart, check { !$0.followsUnreadDay })
    .before(either(word([.of]), glued([.dot])).maybe)

    /// The year in "12 May 2025", or none.
    ///
    /// Does not match in "the first May release", which names no day.
    fileprivate static let yearAfterMonth = Pattern<Int> { $0.yearOfDay(isShortAllowed: true) }
        .optional().after(check { !$0.isNounAfterOrdinal })

    /// The day in "12-May" and "12/May".
    fileprivate static let daysBeforeMark = day.map { DayRun.one($0) }
        .after(cleanStart)
        .before(glued([.dash, .slash]).ifNext(isGlued))

    /// The year in "12-May-2025", "12/May 2025", or none.
    fileprivate static let yearAfterMark = either(
        gluedYear.after(glued([.dash, .slash])), year
    ).optional()
}

extension Cursor {
    /// True if "from" or "between" is before the number here, with or without "the".
    var isLedBySpanWord: Bool {
        let distance = particle(-1) == .the ? 2 : 1
        return particleIs([.from, .between], -distance)
    }

    /// True if the day here ends a span whose start was not recognized: "from the 27th to".
    var followsUnreadDay: Bool {
        var place = particle(-1) == .the ? -2 : -1
        guard particleIs([.to, .until, .through], place) || peek(place)?.mark == .dash else {
            return false
        }
        place -= 1
        if peek(place)?.term == .ordinalSuffix { place -= 1 }
        guard let day = peek(place), day.isNumber && day.digits <= 2 || day.isOrdinal else {
            return false
        }
        place -= 1
        if peek(place)?.mark == .dash { place -= 1 }
        if case .cardinal = peek(place)?.term { place -= 1 }
        if particle(place) == .the { place -= 1 }
        return particleIs([.from, .between], place)
    }

    /// True in "the first May release", with a noun after the month and without "of".
    fileprivate var isNounAfterOrdinal: Bool {
        guard case .ordinal = peek(-2)?.term, let next = peek(), !next.startsLine else {
            return false
        }
        return next.isWord && next.term == nil && !next.isCapitalized
    }
}

extension Token {
    /// True for "third".
    fileprivate var isOrdinal: Bool {
        if case .ordinal = term { true } else { false }
    }
}
