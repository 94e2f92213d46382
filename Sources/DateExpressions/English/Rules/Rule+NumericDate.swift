internal import Text

extension English {
    /// Day, month and year in numbers, in the order of the issue: `9/29/2025`, `24.12.25`.
    static let numericDateRule = Rule(
        "numeric date", starts: .number,
        examples: [
            "⟦1/5/2022⟧", "am ⟦10.12.2025⟧", "⟦10-12-2025⟧", "⟦15/06/24⟧, in Oslo", "⟦24.12.25⟧",
            "on ⟦12-30-25⟧",
        ],
        counterexamples: [
            "9/29/1", "192.168.1.10", "10.12.2025.1", "13/13/2025", "4-5-6", "1.31.05",
            "24.04.12", "3.15.0",
        ],
        shape:
            numericDay
            .map { TimeValue(.day($0), form: .numeric) })

    /// Day and month in numbers, if the words around them make them a date.
    static let numericDayOfYearRule = Rule(
        "numeric date without a year", starts: .number,
        examples: [
            "opted-in by ⟦9/29⟧ so", "on ⟦24.12.⟧ at", "(⟦9/29⟧)", "until ⟦13/9⟧",
            "⟦4/18 (Thu)⟧", "deadline: ⟦5/31⟧", "⟦07.05.⟧ Oslo", "departure ⟦19.09.⟧ at the yard",
            "⟦28/8⟧, in Oslo", "⟦Friday 29/8⟧", "⟦9/8 at 5pm⟧", "due by ⟦06-14⟧, and",
            "⟦3.9., 18:30⟧ Oslo",
        ],
        counterexamples: [
            "24/7", "1/2 of it", "1.31", "3.15.0", "a 2:1 ratio", "rated 9/10", "10-12",
            "part (1/2)", "Ubuntu 24.04. It", "score: 9/10", "3.11. It", "passing: 9/15",
            "(10/31 of all)", "on 9/10 of all", "24/7, 18:00", "by 10-20 percent",
            "by 06-14 people", "on 06-07,",
        ],
        shape: either(slashedDay, dottedDay, dashedDay)
            .before(check { !$0.particleIs([.of], 0) })
            .map { TimeValue(.day($0), form: .numeric) })
}

extension English {
    /// "9/29" after "by", before a weekday, or alone in its field.
    fileprivate static let slashedDay =
        pairOfDate
        .filter { $0.mark == .slash }
        .before(cleanEnd)
        .compactMapInContext { pair, context in pair.day(year: nil, order: context.order) }

    /// "24.12." with both dots, after "on", before "at", or alone in its field.
    fileprivate static let dottedDay =
        pairOfDate
        .filter { $0.mark == .dot }
        .before(glued([.dot]), cleanEnd)
        .compactMapInContext { pair, context in pair.day(year: nil, order: context.order) }

    /// "06-14" after "by": ISO 8601 without the year.
    fileprivate static let dashedDay = inOrder(
        number(digits: 2...2), gluedNumber(digits: 2...2).after(glued([.dash]))
    )
    .after(
        check(\.startsNumericDate), rightAfter([.on, .by, .until, .before, .after, .due]),
        check { ($0.peek()?.number ?? 0) < 10 }
    )
    .before(cleanEnd)
    .ifNext(pause)
    .filter { month, day in month > 0 && (13...31).contains(day) }
    .map { month, day in PartialDay(month: month, day: day) }

    /// Two numbers in a place where a date is expected.
    private static let pairOfDate = either(
        numberPair.after(dateIsAwaited),
        numberPair.ifNext(weekdayInParentheses),
        numberPair.filter { $0.mark == .slash && !$0.isRoundTheClock }
            .after(check(\.isAtStartOfEntry))
            .ifNext(clearTime),
        numberPair.filter { $0.mark == .dot }
            .after(check(\.isAtStartOfEntry))
            .ifNext(clearTime.after(glued([.dot]))),
        numberPair.after(aloneInField)
    ).after(check(\.startsNumericDate))
}

extension English {
    /// Passes if a weekday follows, such as the one in "(Thu)".
    private static let isWeekday = check { $0.peek()?.weekday != nil }
    fileprivate static let weekdayInParentheses = isWeekday.after(mark([.open]))

    /// "5pm" or "18:00", optionally after a comma or "at".
    fileprivate static let clearTime = Pattern<WrittenTime> { $0.writtenTime() }
        .filter(\.isExplicit)
        .after(mark([.comma, .at, .dash]).maybe, word([.at, .from]).maybe)
        .ignored

    /// Passes for numbers that, by their form and place, can only be a date.
    ///
    /// "07.05." or "28/8, in Oslo" at the start of an entry, "5/31" after "deadline:", and "19.09."
    /// before "at".
    fileprivate static let aloneInField = check {
        $0.isSlashedField || $0.isDottedField || $0.isSlashedCell
    }
}

extension Cursor {
    /// True for "28/8" as a field at the start of an entry, and for "5/31" after "deadline:".
    fileprivate var isSlashedField: Bool {
        var lookahead = self
        guard isAtStartOfEntry, let pair = English.numberPair.read(&lookahead),
            pair.mark == .slash, !pair.isRoundTheClock
        else { return false }
        // "1/10 at 9" is October 1 or January 10 if other dates in the issue show which.
        if scan.context.order != nil, lookahead.particle() == .at,
            lookahead.peek(1)?.isNumber == true
        {
            return true
        }
        guard pair.isBeyondTwelve else { return false }
        let isLabeled = peek(-1)?.mark == .colon && particleIs([.ahead, .closing, .due], -2)
        let endsField =
            lookahead.isAtEndOfEntry || lookahead.peek()?.mark == .comma
            || lookahead.particle() == .at
        return endsField && (isLabeled || pair.first > 12)
    }

    /// True for "09/12" in a table cell, if other dates in the issue show the order.
    fileprivate var isSlashedCell: Bool {
        var lookahead = self
        let isFirst = peek()?.startsLine != false || peek(-1)?.mark == .bar
        guard scan.context.order != nil, isFirst, let pair = English.numberPair.read(&lookahead)
        else { return false }
        return pair.mark == .slash && lookahead.peek()?.mark == .bar
    }

    /// True for "07.05." at the start of an entry, or anywhere before "at".
    fileprivate var isDottedField: Bool {
        var lookahead = self
        guard peek()?.digits == 2, peek(2)?.digits == 2,
            let pair = English.numberPair.read(&lookahead), pair.mark == .dot,
            lookahead.takeGlued(.dot)
        else { return false }
        let isEndOfSpan = peek(-1)?.mark == .dash && peek(-2)?.isNumber == true
        return isAtStartOfEntry && !isEndOfSpan
            || lookahead.particle() == .at && lookahead.peek()?.isCapitalized == false
    }
}
