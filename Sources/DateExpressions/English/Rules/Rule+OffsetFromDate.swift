internal import CivilTime
internal import Text

extension English {
    /// A length before or after the date that follows; together they are another date.
    static let offsetFromDateRule = Rule(
        "so long before or after",
        starts: [.article, .number, .cardinal, .singleLetter, .unit, .particle],
        examples: [
            "⟦the day after 12 September⟧", "⟦two weeks before 12 September⟧",
            "⟦a week from Friday⟧", "⟦the day after tomorrow⟧", "⟦3 days after 12 September⟧",
            "⟦the week after 12 September⟧", "⟦10 days prior to 12 September⟧",
            "⟦the eve of 12 September⟧", "⟦the day following 12 September⟧",
            "⟦two weeks ahead of 12 September⟧", "⟦a week from next Friday⟧", "⟦a week tomorrow⟧",
            "close ⟦the day before 12 September⟧",
        ],
        counterexamples: [
            "the day after the meetup", "two weeks before release", "the day before",
            "within 3 days of 12 September",
        ],
        shape: either(roughOffset, eve, exactOffset, weeksBeforeDay, wholePeriodAway)
            .after(cleanStart)
            .map { TimeValue(affix: $0) })
}

extension English {
    /// "less than two weeks before", "within three days of": not a known day.
    fileprivate static let roughOffset = either(
        exactOffset.after(rightAfter([.than])),
        length.before(word([.of])).ifNext(startOfDate).map { Affix.shift($0) }
    ).map { _ in Affix.unknown }

    /// "the eve of".
    fileprivate static let eve = word([.eve]).after(the.maybe).before(word([.of]))
        .map { Affix.shift(Shift(count: -1, unit: .day)) }

    /// "two weeks before", "the day after", "a week from".
    fileprivate static let exactOffset = inOrder(
        either(length, theDay), directionOfOffset
    ).map { shift, sign in Affix.shift(sign < 0 ? shift.reversed : shift) }

    /// The "a week" in "a week tomorrow", which is a week after tomorrow.
    fileprivate static let weeksBeforeDay =
        length
        .filter { $0.unit == .week }
        .after(check { !$0.particleIs([.in, .for, .every], -1) })
        .ifNext(
            check { cursor in
                guard case .relativeDay(let days) = cursor.peek()?.term else { return false }
                return days >= 0
            }
        )
        .map { Affix.shift($0) }

    /// "the week after": the whole next week.
    fileprivate static let wholePeriodAway = inOrder(
        unit.filter { $0 == .week || $0 == .month },
        directionOfOffset.after(check { $0.particle() != .from })
    )
    .after(the)
    .map { unit, sign in Affix.period(Shift(count: sign, unit: unit)) }
}

extension English {
    /// "the day", or "day".
    fileprivate static let theDay = unit.filter { $0 == .day }
        .after(the.maybe)
        .map { Shift(count: 1, unit: $0) }
}

extension English {
    /// The direction: "after", "from" (1), "before", "ahead of" (-1), but not "from now".
    static let directionOfOffset = either(
        word([.after, .from]).unlessNext(now).map { 1 },
        // "The following Monday" means the next one.
        word([.coming]).ifNext(startOfDate).map { 1 },
        word([.before, .preceding]).map { -1 },
        word([.prior]).before(word([.to])).map { -1 },
        word([.advance]).after(word([.in]).maybe).before(word([.of])).map { -1 })

    /// "now", and the "next" in "Friday after next".
    private static let now = either(
        word([.now]),
        word([.next]).unlessNext(either(anyWeekday.ignored, unit.ignored)))

    /// Passes if a day or a month follows, but not a time.
    static let startOfDate = either(
        day.after(the.maybe).ifNext(check { $0.peek()?.isMeridiem != true }).ignored, isMonthName,
        check { $0.peek()?.digits == 4 && $0.peek(1)?.mark == .dash })
}

extension Token {
    /// True for "pm".
    fileprivate var isMeridiem: Bool {
        switch term {
        case .meridiem, .particle(.alphaA), .particle(.alphaP), .particle(.oClock): true
        default: false
        }
    }
}
