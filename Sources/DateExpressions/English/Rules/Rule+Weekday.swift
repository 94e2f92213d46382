internal import CivilTime
internal import Text

extension English {
    /// A weekday, by its name alone or with a word that says which.
    static let weekdayRule = Rule(
        "weekday", starts: [.weekday, .particle],
        examples: [
            "out ⟦Wednesday⟧.", "⟦Tuesday⟧, even!", "⟦next Tuesday⟧", "⟦this Friday⟧",
            "by ⟦Thursday⟧", "met ⟦last Monday⟧", "⟦this coming Sunday⟧",
            "Retro: ⟦this past Friday⟧",
            "on ⟦Saturday⟧ we",
            "on ⟦Fri⟧, we", "⟦Fri at 18:00 UTC⟧",
        ],
        counterexamples: [
            "Black Friday Sale", "Patch Tuesday", "Sun Microsystems", "they sat", "a Wed",
            "Friday Night", "the Friday before, at noon", "a relaxed Sunday", "an odd Monday",
            "a hands-on Saturday",
            "Rust Wednesday", "friday", "Mon, Wed and Fri at 8am", "Second Tuesday", "Last Tuesday",
            "Dallas, US - Last Tuesday Meetup",
        ],
        shape: either(directedWeekday, weekdayList, weekdaySpan, plainWeekday))
}

extension English {
    /// "next Friday"; "Last Tuesday" alone in its field is the name of a gathering.
    fileprivate static let directedWeekday = Pattern<TimeValue> { cursor in
        let isFirst = cursor.isAtStartOfEntry
        let isThis = cursor.particle() == .this
        guard let direction = cursor.direction(), let weekday = cursor.capitalWeekday(),
            cursor.endsCleanly, !cursor.isCountedFromElsewhere
        else { return nil }
        let isName =
            direction == .last && !isThis
            && (isFirst && cursor.isAtEndOfEntry || cursor.isBeforeName)
        return TimeValue(.weekday(weekday, direction), form: .relative, isFragment: isName)
    }

    /// "Friday to Sunday": the days of dates beside it, or those that come next.
    fileprivate static let weekdaySpan = inOrder(
        weekdayInCapitals, jointOfWeekdays, weekdayInCapitals
    ).map { first, isSpan, last in
        var value = TimeValue(.weekdays(first, last), form: .relative, isFragment: true)
        value.isSpanOfWeekdays = isSpan
        return value
    }

    /// "Monday, Wednesday and Friday": no date, since no value holds them all.
    fileprivate static let weekdayList = list(
        weekdayInCapitals, separator: listSeparator, atMost: 7
    )
    .filter { $0.count > 2 }
    .map { days in
        TimeValue(.weekdays(days[0], days[days.count - 1]), form: .relative, isFragment: true)
    }

    /// "Friday"; "Fri" only if a word leads to it.
    fileprivate static let plainWeekday = Pattern<TimeValue> { cursor in
        let isCounted = cursor.followsOrdinal
        let isLed = cursor.isLedToWeekday
        let isFirst = cursor.isAtStartOfEntry
        let isBehindThe = cursor.particle(-1) == .the
        guard !cursor.followsArticle, let token = cursor.peek(),
            let weekday = cursor.capitalWeekday(), cursor.endsCleanly,
            !isBehindThe || !cursor.isCountedFromElsewhere
        else { return nil }
        let isShort = token.term == .shortWeekday(weekday)
        let isAlone = isLed && cursor.isAtPause || isFirst && cursor.isAtEndOfEntry
        return TimeValue(
            .weekday(weekday, .bare), form: .relative,
            isFragment: isShort && !isAlone || cursor.isPartOfName || isCounted)
    }
}

extension English {
    /// "Friday", "Fri", with a capital.
    fileprivate static let weekdayInCapitals = Pattern<Weekday> { $0.capitalWeekday() }
}

extension English {
    /// The dash or "to" between the ends of a span (true), or "and" between two weekdays.
    fileprivate static let jointOfWeekdays = either(
        spanJoint.map { true },
        either(mark([.ampersand, .slash]), word([.and])).map { false })
}

extension Cursor {
    fileprivate mutating func capitalWeekday() -> Weekday? {
        peek()?.isCapitalized == true ? weekday() : nil
    }

    /// "this", "next", "this coming", "last".
    fileprivate mutating func direction() -> Direction? {
        let isThis = particle() == .this
        guard let step = step() else { return nil }
        if isThis {
            let further = self.step() ?? 0
            return further == 0 ? .this : further < 0 ? .last : .coming
        }
        if step > 0 { return particle(-1) == .coming ? .coming : .next }
        return .last
    }

    /// True if a capitalized word follows that no date has: the "Meetup" of "Last Tuesday Meetup".
    fileprivate var isBeforeName: Bool {
        guard let next = peek(), !next.startsLine else { return false }
        return next.isCapitalized && next.term == nil
    }

    /// True if a counting word is before: "second Tuesday".
    fileprivate var followsOrdinal: Bool {
        switch peek(-1)?.term {
        case .ordinal, .ordinalSuffix: true
        default: false
        }
    }

    /// True if a word that dates something is before: "on", "by".
    fileprivate var isLedToWeekday: Bool {
        particleIs([.on, .by, .until, .from, .since, .before, .after, .due, .or, .and], -1)
    }

    /// True if "a" is before, and perhaps one more word: "a relaxed Sunday" is no certain one.
    fileprivate var followsArticle: Bool {
        if particle(-1) == .alphaA || particle(-1) == .alternating { return true }
        // "A hands-on Saturday".
        if peek(-1)?.isGlued == true, peek(-2)?.mark == .dash, peek(-1)?.isPartOfDay == false {
            return true
        }
        return particle(-2) == .alphaA && peek(-1)?.isWord == true && peek(-1)?.term == nil
            && peek(-1)?.isCapitalized == false
    }

    /// True if another day says which one it is: "the Friday before".
    fileprivate var isCountedFromElsewhere: Bool {
        particleIs([.before, .after], 0) && peek(1)?.isNumber != true && peek()?.startsLine == false
    }
}

extension Token {
    /// True for "evening".
    fileprivate var isPartOfDay: Bool {
        if case .dayPart = term { true } else { false }
    }
}
