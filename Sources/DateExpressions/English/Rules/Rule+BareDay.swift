internal import Text

extension English {
    /// A day, or a span of days, without a month, after a preposition.
    ///
    /// It is in the month of a date before it in its sentence, or else in the month in which it
    /// comes next.
    static let bareDayRule = Rule(
        "day of the month", starts: [.article, .number],
        examples: [
            "ships on ⟦the 14th⟧.", "due by ⟦the 9th⟧ and", "open until ⟦the 30th⟧, then",
            "talk on ⟦the 12th at 11:00 EST⟧", "from ⟦the 22nd to the 29th⟧.",
            "on ⟦the 4th to 6th⟧, and", "on ⟦24th⟧.", "⟦the 22nd⟧ | Oslo",
        ],
        counterexamples: [
            "on the 13th floor", "by the 20th century", "on the 5th and 6th floors",
            "on the 3rd, 4th and 5th tries", "at the 14th", "on the 15th anniversary",
            "on the first try", "24th", "on the second, a talk", "on second thought",
        ],
        shape: either(spanOfBareDays, ledDay, dayAlone))
}

extension English {
    /// "the 22nd to the 29th" after "from" or "on".
    fileprivate static let spanOfBareDays = inOrder(
        theDay.after(rightAfter([.from, .between, .on, .by, .until, .before])), lastBareDay
    )
    .filter { first, last in last.day > first.day }
    .map { TimeValue(.days($0, $1), form: .relative) }

    /// "the 14th" after "on"; "24th" without "the".
    fileprivate static let ledDay = either(
        theDay, dayWithSuffix
    )
    .after(either(rightAfter([.on, .by, .until, .before]), afterCounting))
    .ifNext(endOfBareDay)
    .map { TimeValue(.day($0), form: .relative) }

    /// "week of", "day after", or "Monday after" before "the 8th".
    private static let afterCounting = either(
        rightAfter([.of, .after]).after(check { $0.peek(-2)?.term?.isUnit == true }),
        rightAfter([.after]).after(check { $0.peek(-2)?.weekday != nil }))

    /// "the 22nd" as a field of its own.
    fileprivate static let dayAlone =
        dayWithSuffix
        .after(check(\.isAtStartOfEntry), the)
        .ifNext(check(\.isAtEndOfEntry))
        .map { TimeValue(.day($0), form: .relative) }
}

extension English {
    /// "24th", not "first".
    fileprivate static let dayWithSuffix =
        ordinalDay
        .after(check { $0.peek()?.isNumber == true })
}

extension English {
    /// "the 22nd", but not "the second", which may be anything.
    fileprivate static let theDay = dayWithSuffix.after(the)

    /// "to the 29th", "and 23rd" after another day.
    fileprivate static let lastBareDay =
        dayWithSuffix
        .after(either(spanJoint, word([.and]), mark([.ampersand])), the.maybe)
        .ifNext(endOfBareDay)
}

extension English {
    /// Passes if a mark, the end of the line, or a word such as "at" follows, not a counted noun.
    fileprivate static let endOfBareDay = check { cursor in
        guard let next = cursor.peek(), !next.startsLine else { return true }
        if let particle = next.particle {
            let follows: BitSet<Particle> = [.at, .and, .from, .until, .by, .for, .in, .or, .but]
            return follows.contains(particle) && cursor.peek(1)?.isNumber != true
                || particle == .at || particle == .from
        }
        return next.mark != nil && next.mark != .slash && cursor.peek(1)?.isNumber != true
    }
}

extension Term {
    /// True for "week" and "days".
    fileprivate var isUnit: Bool {
        switch self {
        case .unit, .units: true
        default: false
        }
    }
}
