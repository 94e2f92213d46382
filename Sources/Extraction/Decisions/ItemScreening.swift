internal import CivilTime
internal import DateExpressions
internal import Items
internal import Newsletter
internal import Text

/// The reason why a date does not become an item.
struct PassedOver: Error, Sendable {
    let reason: String

    init(_ reason: String) {
        self.reason = reason
    }
}

/// Rejects dates that are of no use in a calendar.
struct ItemScreening {
    let situation: Situation

    private var block: AnnotatedBlock { situation.block }
    private var statement: Statement { situation.statement }
    private var expression: TimeExpression { situation.date.expression }
    private var when: When { situation.date.value }
    private var published: CivilDate { situation.document.published }
    private var cues: CueIndex { block.cues }
}

extension ItemScreening {
    /// Throws if the date can be rejected no matter what it belongs to.
    func check() throws(PassedOver) {
        if expression.isApproximate, !mayClose, !isExact { try checkPeriod() }
        if !mayClose, isImprint { throw PassedOver("it is the date of the issue") }
        if let reason = backward { throw PassedOver(reason) }
        if isEarlierPlan { throw PassedOver("it tells of an earlier plan") }
        if isDenied { throw PassedOver("it says that nothing happens then") }
        if !mayClose, isCaption { throw PassedOver("it captions a list") }
        if isTenure { throw PassedOver("it tells how long somebody holds an office, or may") }
        if isMonth, !mayClose { try checkMonth() }
        if isHabit { throw PassedOver("a repetition in passing") }
        if !expression.stated.contains(.day), expression.form == .relative { try checkWeekday() }
        if isPartOfName { throw PassedOver("it is part of a name") }
    }

    /// True for a single month, with or without its year.
    private var isMonth: Bool {
        (when.precision == .month || when.precision == .months) && expression.recurrence == nil
            && expression.form != .relative
    }

    /// True for a period at the end of which something may close.
    private var mayClose: Bool { expression.closingDay != nil }

    /// Throws if the item is past; a deadline in the present tense may have just passed.
    func checkTimeliness(_ kind: Kind) throws(PassedOver) {
        let age = when.lastDay.days(to: published)
        guard age > 0 else { return }
        let longestCurrent = 31
        let isCurrent = kind != .event && age <= longestCurrent && !tellsOfPast
        guard isCurrent else { throw PassedOver("it was over when this was published") }
    }
}

extension ItemScreening {
    private static let near = 6

    /// The tokens right before the date.
    private var lead: Range<Int> {
        let start = max(statement.before.lowerBound, statement.before.upperBound - Self.near)
        return start..<max(start, statement.before.upperBound)
    }

    /// The nearest phrase before the date, ignoring small words.
    private var leadCue: Cue? {
        cues.cues(in: lead).last { cue in
            !cue.tags.isDisjoint(with: Self.telling)
                || cue.tags.isDisjoint(with: [.preposition, .determiner, .auxiliary, .conjunction])
        }
    }

    private static let telling: BitSet<LexicalTag> = [
        .backward, .former, .past, .until, .closes, .opens,
    ]

    /// The word that puts the date in the past: "since 2015", "founded on", "updated on",
    /// "recordings from".
    private var backward: String? {
        guard let cue = leadCue else { return nil }
        let touches = Range(from: cue.tokens.upperBound, to: statement.before.upperBound)
            .allSatisfy { block.tokens[$0].mark != nil || cues.says(Wording.lead, at: $0) }
        // "will be published in October"
        let verb = max(statement.before.lowerBound, cue.tokens.lowerBound - 3)
        // "is published on 1 March", "will be published in October", "as of 1 April 2027"
        let isAhead =
            when.start > published
            && (expression.stated.contains(.year)
                || cues.cues(in: verb..<cue.tokens.lowerBound).contains {
                    $0.says(.ahead) || $0.says(.auxiliary) && !$0.says(.past)
                })
        // "Revised on 3 May" is never a plan, even if the year is unclear.
        let isNeverAhead =
            block.words(cue.tokens).lowercased() == "since" || cue.says(.past)
        guard touches, cue.says(.backward), !isAhead || isNeverAhead else { return nil }
        let isUpdateOfList = cue.says(.ahead) || cue.says(.opens) && !cue.says(.past)
        return isUpdateOfList ? nil : "it tells how old something is"
    }

    /// True for "In April we had put Oslo on 27 May", and for "its second and last week".
    private var isEarlierPlan: Bool {
        let before = statement.before.upperBound - 1
        if expression.isApproximate, expression.form == .relative, before >= 0,
            cues.says([.conjunction], at: before)
        {
            return true
        }
        let had = statement.before.last { block.words($0..<$0 + 1).lowercased() == "had" }
        guard let had else { return false }
        let rest = Range(from: had, to: statement.before.upperBound)
        return !cues.contains([.ahead, .until, .closes, .opens], in: rest)
    }

    private var isDenied: Bool {
        let clause = statement.before
        guard let cue = cues.last([.absent], in: clause) ?? absentAfterDate else { return false }
        let words = block.words(cue.tokens).lowercased()
        let next = cue.tokens.upperBound
        if words == "no" {
            guard next < block.tokens.count else { return false }
            let follower = block.words(next..<next + 1).lowercased()
            return !["later", "longer", "matter", "need", "."].contains(follower)
                && cues.cue(at: next)?.happening != nil
        }
        return !cues.contains([.cancelled], in: statement.clause)
    }

    private var absentAfterDate: Cue? {
        guard situation.isDateFirst else { return nil }
        let start = statement.after.lowerBound
        return cues.first([.absent], in: start..<min(statement.after.upperBound, start + 4))
    }

    /// True for "Events from 3 to 9 May", and for the month in a paragraph before a list with
    /// dates.
    private var isCaption: Bool {
        guard when.end != nil || when.isVague else { return false }
        return cues.last([.caption], in: lead) != nil
            || when.isVague && situation.document.leadsToDates(block)
    }

    /// True for "Name, until October 2024", "completed in the past year (24 November 2018 – …)".
    private var isTenure: Bool {
        let startsLongAgo = when.start.days(to: published) > 60 && when.end != nil
        let hasTenure = cues.contains([.tenure], in: statement.clause)
        if startsLongAgo, !cues.contains([.action, .opens], in: statement.before) { return true }
        return hasTenure && (when.isVague || when.end != nil)
            && cues.contains([.until, .fromWord, .tenure], in: lead)
    }

    /// True for a short line at the top or the end that only gives the date of the issue.
    private var isImprint: Bool {
        let edge = 2
        let longest = 16
        // "[2027-03-01](…/report)" links to a page of that day.
        if when == .days(published),
            block.links.contains(where: { $0.tokens == situation.datePiece.tokens })
        {
            return true
        }
        if isDateOfTitle { return true }
        let isMonth = when == .months(published.civilMonth) && block.id <= 1
        guard isMonth || when == .days(published) else { return false }
        if block.block.role == .heading, cues.contains([.imprint, .collection], in: block.all) {
            return true
        }
        let count = situation.document.blocks.count
        guard block.id <= edge || count - block.id <= edge, block.tokens.count <= longest else {
            return false
        }
        return isMonth || cues.contains([.imprint, .backward], in: block.all)
            || !situation.wording.hasOwnWord(situation.ownWords)
    }

    /// True for days around publication in the first heading, unless it names an event.
    ///
    /// “News from Lagoon, 2027 week 11”
    private var isDateOfTitle: Bool {
        let edge = 1
        let leeway = 7
        guard block.block.role == .heading, block.id <= edge, block.block.level == 1,
            when.start.adding(days: -leeway) <= published,
            published <= when.lastDay.adding(days: leeway)
        else { return false }
        return !cues.cues.contains { $0.happening != nil && !$0.says(.hint) }
    }

    /// True if a verb is in the past tense.
    var tellsOfPast: Bool {
        guard let past = cues.last([.past], in: statement.before) else { return false }
        let rest = Range(from: past.tokens.upperBound, to: statement.before.upperBound)
        return !cues.contains([.ahead], in: rest)
    }

    /// Throws for a month that is not the date of anything.
    ///
    /// It must be in a field of its own or after a preposition; before a noun, it is part of a
    /// name.
    private func checkMonth() throws(PassedOver) {
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
        // "In November expect wind"
        let isOpening = isLed && situation.isDateFirst && !isField
        guard !situation.isSentence && !isOpening || happens || isLabel else {
            throw PassedOver("a month in passing")
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
        // "this week's meetups"
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
    private var isExact: Bool { when.precision == .week && expression.stated.contains(.day) }

    private var isHabit: Bool {
        // "as issues go out on Thursdays"
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
        // "people who use it every day"
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
    private func checkWeekday() throws(PassedOver) {
        let after =
            statement.after
            .lowerBound..<min(
                statement.after.upperBound, statement.after.lowerBound + Self.near)
        let isTold = cues.contains([.past], in: after) || cues.last([.past], in: lead) != nil
        let looksAhead = cues.contains([.ahead, .until, .invitation], in: statement.segment)
        if block.block.role == .heading, expression.isApproximate {
            throw PassedOver("the time is vague")
        }
        if isTold, !looksAhead { throw PassedOver("it tells of the past") }
        let isNow = expression.stated.isEmpty && when.start == published
        let own = situation.wording.withoutFiller(statement.before)
        if isNow, situation.wording.isInstruction(own),
            !cues.contains([.invitation], in: own), !expression.stated.contains(.time)
        {
            throw PassedOver("it asks to act at once")
        }
        let isLed =
            statement.before.upperBound > statement.before.lowerBound
            && cues.says(
                [.preposition, .until, .by, .closes, .opens, .ends, .ahead, .due, .adjective],
                at: statement.before.upperBound - 1)
        if isBeforeNoun { throw PassedOver("a weekday in passing") }
        let isField = situation.datePiece.separator > .edge && block.isShort
        // "Tomorrow the name servers get new addresses."
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
        else { throw PassedOver("a weekday in passing") }
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
    private var isPartOfName: Bool {
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
