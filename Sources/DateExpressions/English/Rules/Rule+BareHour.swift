internal import CivilTime
internal import Text

extension English {
    /// An hour as a plain number, after a word such as "at", if a date is next to it.
    static let bareHourRule = Rule(
        "hour after a word", starts: [.number, .cardinal, .year, .particle, .unit, .singleLetter],
        examples: [
            "⟦tomorrow at 8⟧", "⟦Friday at 7⟧ in Oslo", "⟦Monday from 9 to 5⟧", "⟦5 May @ 8⟧",
            "⟦tomorrow at seven⟧", "⟦5 May between 9 and 11⟧", "⟦Monday 9-11⟧",
            "⟦Friday, five pm⟧", "⟦tomorrow at half past seven⟧", "⟦Friday, quarter to 8 pm⟧",
            "⟦today at 2100⟧", "⟦7 tonight⟧",
        ],
        counterexamples: [
            "5 May at 10 Downing Street", "at 8", "Friday at 8 venues", "5 May at 3.11",
            "tomorrow three people speak", "tomorrow at two places", "tomorrow half of 5 talks",
        ],
        shape: either(ledHours, hoursAfterDay, hourBeforeDay, hourInWords)
            .map { TimeValue(clock: $0.sharingHalfOfDay) })
}

extension English {
    /// "at 8", "from 9 to 5", "between 9 and 11".
    fileprivate static let ledHours =
        hours
        .after(
            either(rightAfter([.at, .from, .between, .until, .around, .by, .before]), rightAfterAt)
        )
        .before(check { $0.peek(-1)?.digits != 4 || $0.particle(-2) == .at })

    /// "Monday 9-11": a span right after a day.
    fileprivate static let hoursAfterDay = hours.filter { $0.last != nil }.after(rightAfterDay)

    /// "7 tonight".
    fileprivate static let hourBeforeDay =
        hour
        .after(
            cleanStart, check { $0.isAtStartOfEntry || $0.isDateAwaited || $0.particle(-1) == .at }
        )
        .ifNext(dayAsSeen)
        .map { ClockValue(first: $0) }

    /// "five pm", "one thirty p m", and after a day or "at" also "nine thirty".
    fileprivate static let hourInWords = Pattern<WrittenTime> { $0.timeInWords() }
        .filter { $0.isExplicit || $0.minute > 0 }
        .ifNext(pause)
        .map { ClockValue(first: $0) }

    private static let hours = inOrder(
        hour.after(cleanStart), hour.after(jointOfHours).optional()
    )
    .ifNext(pause)
    .unlessNext(partOfDate)
    .map { ClockValue(first: $0, last: $1) }
}

extension English {
    /// "8", "8:30", "2100", "seven".
    fileprivate static let hour = either(
        Pattern<WrittenTime> { $0.writtenTime() }
            // Drops "3.11", which is a version, but keeps "8.30".
            .filter {
                $0.isExplicit || $0.isDotted || $0.minute == 0 || !$0.isShort || $0.hasFullMinutes
            },
        Pattern<WrittenTime> { $0.timeInWords() }
    ).before(cleanEnd)
}

extension English {
    /// Passes if "@" was the last token.
    fileprivate static let rightAfterAt = check { $0.peek(-1)?.mark == .at }

    /// A dash, "to" or "and" between two hours.
    fileprivate static let jointOfHours = either(spanJoint, word([.and]))

    /// Passes if a weekday or "tomorrow" was the last token.
    fileprivate static let rightAfterDay = check { cursor in
        switch cursor.peek(-1)?.term {
        case .weekday, .shortWeekday, .relativeDay, .weekdays: true
        default: false
        }
    }

    /// Passes if "tonight" or "tomorrow" follows.
    fileprivate static let dayAsSeen = check { cursor in
        switch cursor.peek()?.term {
        case .relativeDay, .dayPart(.tonight): return true
        default: return cursor.peek()?.mark == .comma && cursor.peek(1)?.term == .dayPart(.tonight)
        }
    }
}

extension English {
    /// Passes if what follows makes the previous number a day, a length, or part of a list.
    static let partOfDate = check { cursor in
        switch cursor.peek()?.term {
        case .month, .shortMonth, .unit, .units, .particle(.of), .ordinalSuffix, .particle(.times),
            .weekdays:
            return true
        default:
            let joints: BitSet<PunctuationMark> = [.slash, .ampersand, .hash, .currency]
            if let mark = cursor.peek()?.mark { return joints.contains(mark) }
            return cursor.particleIs([.and, .or, .to], 0) && cursor.peek(1)?.isNumber == true
        }
    }
}
