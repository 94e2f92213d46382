internal import CivilTime
internal import Text

extension Rule {
    /// A weekday, by its name alone or with a word that says which.
    static let weekday = Rule(
        "weekday", starts: [.weekday, .particle],
        examples: [
            "out ⟦Wednesday⟧.", "⟦Tuesday⟧, even!", "⟦next Tuesday⟧", "⟦this Friday⟧",
            "by ⟦Thursday⟧", "met ⟦last Monday⟧", "⟦this coming Sunday⟧", "on ⟦Saturday⟧ we",
        ],
        counterexamples: [
            "Black Friday Sale", "Patch Tuesday", "Sun Microsystems", "they sat", "Wed",
            "Friday Night", "the Friday before, at noon", "a relaxed Sunday", "an odd Monday",
            "a hands-on Saturday",
            "Rust Wednesday", "friday", "Second Tuesday", "Last Tuesday",
        ]
    ) { cursor, _ in
        let isCounted = cursor.isBehindOrdinal
        let isAlone = cursor.isAtStartOfEntry
        let isAnyOne = cursor.isBehindArticle
        let isBehindThe = cursor.particle(-1) == .the
        let direction = cursor.direction()
        guard let token = cursor.peek(), token.isCapitalized, let weekday = cursor.weekday() else {
            return nil
        }
        if direction == nil, let last = cursor.lastWeekday() {
            return Meaning(.weekdays(weekday, last), isFragment: true)
        }
        guard cursor.endsCleanly, !isBehindThe || !cursor.isCountedFromElsewhere else { return nil }
        if direction == nil, isAnyOne { return nil }
        let isShort = token.term == .shortWeekday(weekday)
        let isTitle = direction == .last && isAlone && cursor.isAtEndOfEntry
        let isName = direction == nil && (cursor.isPartOfName || isCounted) || isTitle
        return Meaning(
            .weekday(weekday, direction ?? .bare), form: .relative,
            isFragment: isShort && direction == nil || isName)
    }
}

extension Cursor {
    /// "this", "next", "this coming", "last".
    fileprivate mutating func direction() -> Direction? {
        let particle = particle()
        guard take([.this, .next, .last, .coming, .past]) else { return nil }
        if particle == .this { return take([.coming, .past]) ? .bare : .this }
        return particle == .last || particle == .past ? .last : .next
    }

    /// Whether a counting word stands before: "second Tuesday".
    fileprivate var isBehindOrdinal: Bool {
        switch peek(-1)?.term {
        case .ordinal, .ordinalSuffix: true
        default: false
        }
    }

    /// Whether "a" stands before, and perhaps one more word: "a relaxed Sunday" is no certain one.
    fileprivate var isBehindArticle: Bool {
        if particle(-1) == .alphaA || particle(-1) == .alternating { return true }
        // "A hands-on Saturday".
        if peek(-1)?.isGlued == true, peek(-2)?.mark == .dash { return true }
        return particle(-2) == .alphaA && peek(-1)?.isWord == true && peek(-1)?.term == nil
            && peek(-1)?.isCapitalized == false
    }

    /// Whether another day says which one it is: "the Friday before".
    fileprivate var isCountedFromElsewhere: Bool {
        particleIs([.before, .after], 0) && peek(1)?.isNumber != true && peek()?.startsLine == false
    }

    /// "to Friday" behind a weekday.
    fileprivate mutating func lastWeekday() -> Weekday? {
        attempt { cursor in
            guard
                cursor.take(.dash) || cursor.take(.ampersand) || cursor.take(.slash)
                    || cursor.take([.to, .through, .until, .and])
            else { return nil }
            guard cursor.peek()?.isCapitalized == true else { return nil }
            return cursor.weekday()
        }
    }
}
