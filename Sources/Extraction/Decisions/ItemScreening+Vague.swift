internal import CivilTime
internal import DateExpressions
internal import Items
internal import Newsletter
internal import Text

/// Rejects months, periods, weekdays, and repetitions that are mentioned in passing.
extension ItemScreening {
    /// Throws for a month that is not the date of anything.
    ///
    /// It must be in a field of its own or after a preposition; before a noun, it is part of a
    /// name.
    func checkMonth() throws(PassedOver) {
        let tokens = situation.datePiece.tokens
        let next = tokens.upperBound
        let isFollowed =
            next < block.tokens.count && block.tokens[next].isCapitalized
            && !block.tokens[next].startsLine && situation.datePiece.depth == 0
        let isField =
            situation.pieces[statement.piece].separator > .edge
            || tokens.lowerBound == 0
        let isLed =
            tokens.lowerBound > 0
            && cues.says([.preposition, .until, .fromWord, .by], at: tokens.lowerBound - 1)
        if isFollowed, !isField || statement.after.lowerBound == next {
            throw PassedOver("the month is part of a name")
        }
        guard isLed || isField || when.precision == .months else {
            throw PassedOver("the month is part of a name")
        }
        let happens =
            cues.contains(Self.happening, in: statement.clause)
            || cues.cues(in: statement.clause).contains { $0.happening != nil }
        let isLabel =
            tokens.upperBound < block.tokens.count
            && block.tokens[tokens.upperBound].mark == .colon
        // "In November expect wind" only mentions the month.
        let isOpening = isLed && situation.isDateFirst && !isField
        guard !situation.isSentence && !isOpening || happens || isLabel else {
            throw PassedOver("a month mentioned in passing")
        }
    }

    /// Phrases for something that takes place, begins, or ends.
    private static let happening: BitSet<LexicalTag> = [
        .eventVerb, .invitation, .opens, .closes, .deadline, .due, .starts, .ends, .moved,
        .postponed, .ahead,
    ]

    /// Throws for a vague date such as "next week" or "early in October", unless it is in a field
    /// of its own, or the sentence says that something takes place then.
    func checkPeriod() throws(PassedOver) {
        let next = expression.tokens.upperBound
        // In "this week's meetups", the period describes a noun.
        let isGenitive = next < block.tokens.count && block.tokens[next].mark == .apostrophe
        let isField = situation.pieces[statement.piece].separator > .edge && block.isShort
        let happens =
            situation.wording.hasProperName(statement.clause)
            && cues.contains([.eventVerb, .invitation], in: statement.clause)
            && cues.cues(in: statement.clause).contains { $0.happening != nil }
        guard !isGenitive, isField || happens || expression.stated.contains(.time) else {
            throw PassedOver("the time is vague")
        }
    }

    /// True for "the week of 22 August", which is as exact as a first and a last day.
    var isExact: Bool { when.precision == .week && expression.stated.contains(.day) }

    var isHabit: Bool {
        // "as issues go out on Thursdays" mentions a repetition, but announces nothing.
        let counted = ["every", "each", "daily", "weekly", "monthly", "fortnightly", "biweekly"]
        let isCounted = expression.tokens.contains { token in
            counted.contains(block.words(token..<token + 1).lowercased())
                || block.tokens[token].isNumber
        }
        let longest = 2
        if expression.recurrence != nil, !isCounted, situation.isSentence,
            expression.tokens.count <= longest,
            !expression.stated.contains(.time)
        {
            return true
        }
        // "people who use it every day" announces nothing.
        if expression.recurrence?.frequency == .daily, situation.isSentence,
            !expression.stated.contains(.time)
        {
            return true
        }
        return expression.recurrence != nil && !expression.stated.contains(.time)
            && !cues.contains([.eventVerb, .invitation], in: statement.segment)
            && !([statement.segment] + situation.record.map { situation.pieces[$0].tokens })
                .contains { range in cues.cues(in: range).contains { $0.happening != nil } }
    }

    /// Throws for a weekday or "today" alone, unless a preposition comes before it.
    func checkWeekday() throws(PassedOver) {
        let after =
            statement.after
            .lowerBound..<min(
                statement.after.upperBound, statement.after.lowerBound + Self.near)
        let isTold = cues.contains([.past], in: after) || cues.last([.past], in: lead) != nil
        let looksAhead = cues.contains([.ahead, .until, .invitation], in: statement.segment)
        if block.block.role == .heading, expression.isApproximate {
            throw PassedOver("the time is vague")
        }
        if isTold, !looksAhead { throw PassedOver("the text is about the past") }
        let isNow = expression.stated.isEmpty && when.start == published
        let own = situation.wording.withoutFiller(statement.before)
        if isNow, situation.wording.isInstruction(own),
            !cues.contains([.invitation], in: own), !expression.stated.contains(.time)
        {
            throw PassedOver("it asks readers to act right away")
        }
        let isLed =
            statement.before.upperBound > statement.before.lowerBound
            && cues.says(
                [.preposition, .until, .by, .closes, .opens, .ends, .ahead, .due, .adjective],
                at: statement.before.upperBound - 1)
        if isBeforeNoun { throw PassedOver("a weekday mentioned in passing") }
        let isField = situation.datePiece.separator > .edge && block.isShort
        // "Tomorrow the name servers get new addresses" counts, although no preposition is before
        // "Tomorrow".
        let reading = ClauseGrammar(block: block, statement: statement).reading
        let opensSentence =
            situation.isDateFirst && reading.map { !$0.isPronoun } ?? false
            && (!isNow || cues.contains([.ahead, .eventVerb], in: statement.after))
        let telling: BitSet<LexicalTag> =
            isNow
            ? [.invitation, .closes, .opens, .starts] : [.invitation, .eventVerb, .closes, .opens]
        guard
            isLed || isField || opensSentence || expression.stated.contains(.time)
                || cues.contains(telling, in: statement.segment)
        else { throw PassedOver("a weekday mentioned in passing") }
    }

    /// True for a weekday that describes a noun: "its Thursday slot".
    private var isBeforeNoun: Bool {
        let next = expression.tokens.upperBound
        guard !expression.stated.contains(.time), next < block.tokens.count,
            block.tokens[next].isWord, block.tokens[next].casing == .lower,
            !block.tokens[next].startsLine
        else { return false }
        return cues.cue(at: next).map {
            $0.says(oneOf: [.generic, .unit]) && !$0.says(.preposition)
        }
            ?? cues.says([.determiner], at: expression.tokens.lowerBound - 1)
    }

    /// True for a month, a weekday, or a repetition in the name of an entry that also has a day.
    var isPartOfName: Bool {
        guard expression.recurrence != nil || !expression.stated.contains(.day) else {
            return false
        }
        let parent = situation.document.parent(of: block)
        let hasDay =
            block.dates.contains { $0.expression.isDay }
            || parent?.dates.contains { $0.expression.isDay } ?? false
        guard hasDay else { return false }
        let tokens = situation.datePiece.tokens
        return block.isShort && (block.links.contains { $0.tokens.covers(tokens) } || when.isVague)
    }
}
