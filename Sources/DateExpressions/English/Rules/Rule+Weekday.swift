internal import CivilTime
internal import Text

extension English {
    /// A weekday, alone or with a word such as "next".
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
    /// "next Friday"; but "Last Tuesday" as a field of its own is the name of a meetup.
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

    /// "Friday to Sunday": the weekdays of the dates next to it, or the next such days.
    fileprivate static let weekdaySpan = inOrder(
        weekdayInCapitals, jointOfWeekdays, weekdayInCapitals
    ).map { first, isSpan, last in
        var value = TimeValue(.weekdays(first, last), form: .relative, isFragment: true)
        value.isSpanOfWeekdays = isSpan
        return value
    }

    /// "Monday, Wednesday and Friday": not a date, since no value can hold all three.
    fileprivate static let weekdayList = list(
        weekdayInCapitals, separator: listSeparator, atMost: 7
    )
    .filter { $0.count > 2 }
    .map { days in
        TimeValue(.weekdays(days[0], days[days.count - 1]), form: .relative, isFragment: true)
    }

    /// "Friday"; "Fri" only after a word such as "on".
    fileprivate static let plainWeekday = Pattern<TimeValue> { cursor in
        let isCounted = cursor.followsOrdinal
        let isLed = cursor.isLedToWeekday
        let isFirst = cursor.isAtStartOfEntry
        let isAfterThe = cursor.particle(-1) == .the
        guard !cursor.followsArticle, let token = cursor.peek(),
            let weekday = cursor.capitalWeekday(), cursor.endsCleanly,
            !isAfterThe || !cursor.isCountedFromElsewhere
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
    /// The dash or "to" between the ends of a span (true), or "and" between two weekdays (false).
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

    /// True if a capitalized word follows that is not part of a date: the "Meetup" in "Last Tuesday
    /// Meetup".
    fileprivate var isBeforeName: Bool {
        guard let next = peek(), !next.startsLine else { return false }
        return next.isCapitalized && next.term == nil
    }

    /// True after an ordinal: "second Tuesday".
    fileprivate var followsOrdinal: Bool {
        switch peek(-1)?.term {
        case .ordinal, .ordinalSuffix: true
        default: false
        }
    }

    /// True after a preposition of time: "on", "by".
    fileprivate var isLedToWeekday: Bool {
        particleIs([.on, .by, .until, .from, .since, .before, .after, .due, .or, .and], -1)
    }

    /// True after "a", with at most one word between: "a relaxed Sunday" may be any Sunday.
    fileprivate var followsArticle: Bool {
        if particle(-1) == .alphaA || particle(-1) == .alternating { return true }
        // In "a hands-on Saturday", "on" is not a preposition.
        if peek(-1)?.isGlued == true, peek(-2)?.mark == .dash, peek(-1)?.isPartOfDay == false {
            return true
        }
        return particle(-2) == .alphaA && peek(-1)?.isWord == true && peek(-1)?.term == nil
            && peek(-1)?.isCapitalized == false
    }

    /// True if the weekday is counted from another day: "the Friday before".
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
