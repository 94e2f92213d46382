internal import CivilTime
internal import Text

extension English {
    /// A rough part of a month, a week, or a year.
    static let partOfPeriodRule = Rule(
        "part of a period", starts: [.particle, .ordinal, .article],
        examples: [
            "in ⟦the second half of January⟧", "by ⟦the end of March⟧", "⟦early September⟧",
            "in ⟦mid-May⟧", "⟦late June 2026⟧", "⟦beginning of October⟧", "⟦Mid May⟧",
            "⟦end of the month⟧", "⟦middle of August⟧", "by ⟦end of September⟧",
            "⟦early 2026⟧", "⟦end of next week⟧", "⟦mid next week⟧", "⟦late this year⟧",
            "until ⟦the end of 2026⟧", "by ⟦end October⟧",
        ],
        counterexamples: [
            "end of life", "the second half", "early adopters may", "a mid march",
            "end of the line",
            "the end of the world", "in the end March came",
        ],
        // In "the end of March 27", a day ends, not a month.
        shape: inOrder(periodPart, period.unlessNext(number(digits: 1...2).ignored))
            .after(the.maybe)
            .before(cleanEnd)
            .compactMap { part, period in
                guard part.suits(period) else { return nil }
                return TimeValue(
                    .part(part, of: period), form: period.isKnown ? .relative : .absolute,
                    isApproximate: true)
            })
}

extension English {
    /// "early", "mid-", "end of", "second half of".
    fileprivate static let periodPart = either(
        Pattern<PeriodPart> { $0.isLedByDeadlineWord ? .untilEnd : .end }
            .before(word([.end]), word([.of]), word([.around]).maybe),
        Pattern<PeriodPart> { $0.isLedByDeadlineWord ? .untilEnd : .end }
            .after(check { $0.particle(-1) != .the })
            .before(word([.end]), capitalMonth.ahead),
        adjective(.early, .early), adjective(.mid, .middle), adjective(.late, .late),
        partOf([.start, .starting], .early), partOf([.middle], .middle),
        partOf([.rest], .rest), bareRest,
        ordinal.filter { $0 == 1 || $0 == 2 }
            .before(word([.half]), word([.of]))
            .map { $0 == 1 ? PeriodPart.firstHalf : .secondHalf },
        word([.half]).after(word([.last])).before(word([.of])).map { PeriodPart.secondHalf })

    /// "mid-" or "early".
    private static func adjective(_ particle: Particle, _ part: PeriodPart) -> Pattern<PeriodPart> {
        word([particle]).before(glued([.dash]).maybe, word([.around]).maybe).map { part }
    }

    /// "beginning of".
    private static func partOf(_ particles: BitSet<Particle>, _ part: PeriodPart) -> Pattern<
        PeriodPart
    > {
        word(particles).before(word([.of])).map { part }
    }

    /// "rest this week".
    private static let bareRest = word([.rest]).ifNext(word([.this])).map {
        PeriodPart.rest
    }
}

extension Cursor {
    /// True if something ends then: "by the end of", "until end of".
    fileprivate var isLedByDeadlineWord: Bool {
        let deadline: BitSet<Particle> = [.by, .until, .before, .through]
        return particleIs(deadline, -1) || particle(-1) == .the && particleIs(deadline, -2)
    }
}

extension PeriodPart {
    /// True if this part makes sense for the period; nobody says "the first half of the week".
    fileprivate func suits(_ period: DateValue) -> Bool {
        switch self {
        case .firstHalf, .secondHalf:
            if case .known(let when) = period { return when.precision == .month }
            return true
        default: return true
        }
    }
}

extension DateValue {
    /// True if the period depends only on the day of publication.
    var isKnown: Bool {
        if case .known = self { true } else { false }
    }
}
