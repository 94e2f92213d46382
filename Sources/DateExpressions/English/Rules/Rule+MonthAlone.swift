internal import CivilTime
internal import Text

extension English {
    /// A month's name, which is a date by itself only if the words around it show that.
    ///
    /// Otherwise it is a fragment, since another month next to it may still make both a date.
    static let monthAloneRule = Rule(
        "month alone", starts: [.month, .particle, .unit],
        examples: [
            "published in ⟦October⟧.", "Montreal, CA - ⟦September⟧", "⟦September⟧ | Tokyo",
            "by ⟦May⟧", "Austin, TX - ⟦October⟧ (with others)", "Stay tuned in ⟦June⟧ for more",
            "⟦June⟧, Maintainer Month", "⟦June⟧ † | Seoul", "⟦next January⟧",
            "in the ⟦month of September⟧", "⟦this December⟧",
        ],
        counterexamples: [
            "May I ask", "March on!", "you may", "they march", "with April Jones", "for June Doe",
            "the December release", "a Mar or a Sep", "next March release", "before October",
            "after October", "June, and the rest", "June, July",
        ],
        shape: either(nextMonthOfName, monthAfterNext, monthOf, plainMonth))
}

extension English {
    /// "next January", "this January", "last January".
    ///
    /// The next one is the first that has not begun; this one has not ended, or has just ended; the
    /// last one has ended.
    fileprivate static let nextMonthOfName = inOrder(step, capitalMonth)
        .ifNext(pause)
        .unlessNext(check { $0.peek()?.isNumber == true })
        .compactMapInContext { parts, context in
            let (steps, month) = parts
            let published = context.published
            let year: Int
            if steps < 0 {
                year = published.year - (month < published.month ? 0 : 1)
            } else {
                let isToCome =
                    steps == 0 ? month >= published.month - 2 : month > published.month
                year = published.year + (isToCome ? 0 : 1)
            }
            return TimeValue(.month(PartialMonth(year: year, month: month)), form: .relative)
        }

    /// "March after next", a year after the next one.
    fileprivate static let monthAfterNext =
        capitalMonth
        .before(word([.after]), word([.next]))
        .ifNext(pause)
        .compactMapInContext { month, context in
            let year = context.published.year + (month > context.published.month ? 1 : 2)
            return TimeValue(.month(PartialMonth(year: year, month: month)), form: .relative)
        }

    /// "the month of September".
    fileprivate static let monthOf =
        capitalMonth
        .after(units(.month), word([.of]))
        .map { TimeValue(.month(PartialMonth(month: $0))) }

    /// "October", a date by itself if it cannot mean anything else in its place.
    fileprivate static let plainMonth = Pattern<TimeValue> { cursor in
        let isDate = cursor.isMonthByItsPlace
        guard let month = capitalMonth.read(&cursor) else { return nil }
        return TimeValue(.month(PartialMonth(month: month)), isFragment: !isDate)
    }
}

extension Cursor {
    /// True if a month's name cannot mean anything else in its place.
    fileprivate var isMonthByItsPlace: Bool {
        let month: Int
        let isShort: Bool
        switch peek()?.term {
        case .month(let number): (month, isShort) = (number, false)
        case .shortMonth(let number): (month, isShort) = (number, true)
        default: return false
        }
        var rest = self
        _ = rest.month()
        if isAtStartOfEntry, rest.isAtEndOfEntry || rest.isBeforeFootnote { return true }
        if peek(-1) == nil, !isShort, rest.isBeforeName { return true }
        let asking: BitSet<Particle> = [
            .in, .until, .since, .during, .this, .last, .by,
        ]
        if particleIs(asking, -1) { return !isShort || rest.isAtPause }
        return particleIs([.from, .for, .through, .between, .starting], -1)
            && !isShort && !Self.givenNames.contains(month) && rest.peek()?.isCapitalized != true
    }

    /// True if a footnote mark ends the field: "June † | Seoul".
    private var isBeforeFootnote: Bool {
        guard peek()?.mark == .other else { return false }
        var rest = self
        rest.index += 1
        return rest.isAtEndOfEntry
    }

    /// True before the name in "June, Maintainer Month", also after a period.
    private var isBeforeName: Bool {
        guard peek()?.mark == .comma || peek()?.mark == .dot, let name = peek(1) else {
            return false
        }
        return name.isCapitalized && !name.isMonth && !name.isGlued
    }

    /// The months whose names are also verbs or names of people.
    private static let givenNames: Set<Int> = [3, 4, 5, 6, 8]
}
