internal import CivilTime
internal import Text

extension English {
    /// A weekday with the number of its day, which together determine the month: "Monday 29".
    ///
    /// If no such day is near, the weekday alone is not used either.
    static let weekdayAndNumberRule = Rule(
        "weekday and day number", starts: [.weekday, .number],
        examples: [
            "⟦Wednesday 13th⟧", "⟦Thursday the 14th⟧, or so", "on ⟦Friday 22 at 18:00⟧",
            "⟦Friday, 22nd⟧ in Oslo", "⟦Thu 14th⟧", "⟦Thursday, 14⟧ – Room 201",
            "⟦Tuesday the twelfth⟧",
            "from ⟦Friday 12 to Sunday 14 September⟧", "⟦26 — Tuesday⟧",
            "from ⟦12 to 14 September⟧, sprints on ⟦Monday the 15th⟧",
        ],
        counterexamples: [
            "Monday 10 am", "Friday 12:30", "Monday 3 people", "Sat 5 pm", "Tuesday 1 UTC",
            "the 15th birthday", "a 20th anniversary", "13th",
            "1st Monday", "5 Monday | June", "on Thursday, 14 of us",
        ],
        shape: either(
            inOrder(weekday, either(suffixedDay, bareNumber)).unlessNext(monthOrOf),
            inOrder(numberInFront, weekday).ifNext(pause).unlessNext(monthOrOf).map {
                day, weekday in (weekday, day)
            }
        ).map { weekday, day in
            var day = day
            day.weekday = weekday
            return TimeValue(.day(day))
        })
}

extension English {
    /// "13th", "the 14th", "on the twelfth".
    fileprivate static let suffixedDay =
        ordinalDay
        .after(mark([.comma]).maybe, word([.on]).maybe, the.maybe)
        .unlessNext(nounAfterDay)

    /// "25 —" at the start of a line, but not the "1st" in "1st Monday".
    fileprivate static let numberInFront =
        day
        .after(check { $0.peek()?.startsLine == true && $0.peek()?.isNumber == true })
        .unlessNext(weekday.after(rightAfterSuffix).ignored)
        .before(mark([.dash, .comma]).maybe)

    private static let rightAfterSuffix = check { $0.peek(-1)?.term == .ordinalSuffix }

    /// "29" before a pause, if it is not an hour and does not begin a span, which may be one of
    /// hours.
    fileprivate static let bareNumber = either(
        day.after(check { $0.peek()?.isNumber == true }).ifNext(pause),
        day.after(mark([.comma]), check { $0.peek()?.isNumber == true })
            .ifNext(check(\.isAtEndOfEntry))
    )
    .unlessNext(partOfTime)
    .unlessNext(spanOfNumbers)
}

extension English {
    /// Passes if a month follows the day, with or without "of": other rules read those.
    fileprivate static let monthOrOf = either(
        isMonthName.after(mark([.comma, .dot, .dash, .slash]).maybe, word([.of]).maybe),
        word([.of]))

    /// Passes if a noun follows, such as "birthday" after "15th".
    fileprivate static let nounAfterDay = check {
        !$0.isAtPause && $0.peek()?.isCapitalized != true
    }

    /// Passes if the number before is an hour: a zone, "am", "hours", or a unit follows.
    fileprivate static let partOfTime = check { cursor in
        switch cursor.peek()?.term {
        case .zone, .meridiem, .unit, .units, .weekdays, .dayPart, .cardinal,
            .particle(.hours), .particle(.oClock), .particle(.times), .particle(.alphaA),
            .particle(.alphaP), .particle(.alphaH), .particle(.alphaO), .particle(.ish):
            return true
        default:
            let marks: BitSet<PunctuationMark> = [.colon, .slash, .plus, .currency]
            guard let mark = cursor.peek()?.mark else { return false }
            return marks.contains(mark) && cursor.peek(1)?.isGlued == true
        }
    }

    /// Passes for "-8", "to 9" after a number: a span of days or hours.
    fileprivate static let spanOfNumbers = check { $0.peek()?.isNumber == true }
        .after(either(spanJoint, word([.and])), the.maybe)
}
