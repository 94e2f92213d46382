internal import CivilTime
internal import DateExpressions
internal import Items
internal import Newsletter
internal import Text

/// The reason why a date does not become an item.
struct PassedOver: Error, Sendable {
    let reason: String
    /// True if an entry, which is no report, has a day before publication.
    let isPastEntry: Bool

    init(_ reason: String, isPastEntry: Bool = false) {
        self.reason = reason
        self.isPastEntry = isPastEntry
    }
}

/// Rejects dates that are of no use in a calendar.
struct ItemScreening {
    let situation: Situation

    var block: AnnotatedBlock { situation.block }
    var statement: Statement { situation.statement }
    var expression: TimeExpression { situation.date.expression }
    var when: When { situation.date.value }
    var published: CivilDate { situation.document.published }
    var cues: CueIndex { block.cues }
}

extension ItemScreening {
    /// Throws if the date can be rejected no matter what it belongs to.
    func check() throws(PassedOver) {
        if expression.isApproximate, !mayClose, !isExact { try checkPeriod() }
        if !mayClose, isImprint { throw PassedOver("it is the date of the issue") }
        if situation.document.isContents(block) {
            throw PassedOver("it is in the table of contents")
        }
        if let reason = backward { throw PassedOver(reason) }
        if isEarlierPlan { throw PassedOver("it is an earlier plan") }
        if isDenied { throw PassedOver("the text says that nothing happens then") }
        if !mayClose, isCaption { throw PassedOver("it is the caption of a list") }
        if isTenure { throw PassedOver("it is a term of office") }
        if isMonth, !mayClose, isToldBelow { throw PassedOver("its section gives the day") }
        if isMonth, !mayClose { try checkMonth() }
        if isHabit { throw PassedOver("a repetition mentioned in passing") }
        if !expression.stated.contains(.day), expression.form == .relative { try checkWeekday() }
        if isPartOfName { throw PassedOver("it is part of a name") }
    }

    /// True for a single month, with or without its year.
    private var isMonth: Bool {
        (when.precision == .month || when.precision == .months) && expression.recurrence == nil
            && expression.form != .relative
    }

    /// True for the month in a heading if a day in it is in the section: "Urbino in June".
    private var isToldBelow: Bool {
        guard block.block.role == .heading else { return false }
        return situation.document.section(of: block).contains { other in
            other.dates.contains { date in
                date.value.precision == .day && when.start <= date.value.start
                    && date.value.start <= when.lastDay
            }
        }
    }

    /// True for a period at the end of which something may close.
    private var mayClose: Bool { expression.closingDay != nil }

    /// Throws if the item is past; a deadline in the present tense may have just passed.
    func checkTimeliness(_ kind: Kind) throws(PassedOver) {
        let age = when.lastDay.days(to: published)
        guard age > 0 else { return }
        let longestCurrent = 31
        let isCurrent = kind != .event && age <= longestCurrent && !tellsOfPast
        guard isCurrent else {
            throw PassedOver(
                "it had passed when the issue was published",
                isPastEntry: !situation.isSentence && !tellsOfPast)
        }
    }
}

extension ItemScreening {
    static let near = 6

    /// The tokens right before the date.
    var lead: Range<Int> {
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
        // "Last year's stream, on 5 April".
        let first = situation.wording.withoutFiller(statement.before).first.flatMap {
            cues.cue(at: $0)
        }
        if let first, first.says(.backward),
            block.words(first.tokens).lowercased().hasPrefix("last ")
        {
            return "it is about the past"
        }
        guard let cue = leadCue else { return nil }
        let touches = Range(from: cue.tokens.upperBound, to: statement.before.upperBound)
            .allSatisfy { block.tokens[$0].mark != nil || cues.says(Wording.lead, at: $0) }
        // "will be" before "published in October" makes it a plan.
        let verb = max(statement.before.lowerBound, cue.tokens.lowerBound - 3)
        // A future date is a plan if it has a year, or after "is" or "will be": "as of 1 April
        // 2027", "is published on 1 March".
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
        return isUpdateOfList ? nil : "it is the age of something"
    }

    /// True for a plan that no longer applies: "In April we had put Oslo on 27 May".
    ///
    /// Also true for "its second and last week", in which "last week" is not a date.
    private var isEarlierPlan: Bool {
        let before = statement.before.upperBound - 1
        if expression.isApproximate, expression.form == .relative, before >= 0,
            cues.says([.conjunction], at: before)
        {
            return true
        }
        let had = statement.before.last { block.words($0..<$0 + 1).lowercased() == "had" }
        // "It had to move" says what was decided, not what was planned.
        guard let had, block.words(had + 1..<had + 2).lowercased() != "to" else { return false }
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
            // "No Open Bench on 25 September" begins a sentence.
            let isName =
                cue.tokens.lowerBound == statement.segment.lowerBound
                && block.tokens[next].isCapitalized
            return !["later", "longer", "matter", "need", "."].contains(follower)
                && (isName || cues.cue(at: next)?.happening != nil)
        }
        return !cues.contains([.cancelled], in: statement.clause)
    }

    private var absentAfterDate: Cue? {
        guard situation.isDateFirst else { return nil }
        let start = statement.after.lowerBound
        return cues.first([.absent], in: start..<min(statement.after.upperBound, start + 4))
    }

    /// True for a period that introduces other dates, such as "Events from 3 to 9 May".
    ///
    /// Also true for a vague date, such as a month, in a paragraph before a list with dates.
    private var isCaption: Bool {
        guard when.end != nil || when.isVague else { return false }
        return cues.last([.caption], in: lead) != nil
            || when.isVague && situation.document.leadsToDates(block)
    }

    /// True for a term of office, such as "Name, until October 2024".
    ///
    /// Also true for a period that began long ago: "in the past year (24 November 2018 – …)".
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
        // "[2027-03-01](…/report)" only links to a page about the day of publication.
        if when == .days(published),
            block.links.contains(where: { $0.tokens == situation.datePiece.tokens })
        {
            return true
        }
        if isDateOfTitle || isDateline || isPeriodOfIssue { return true }
        let isMonth = when == .months(published.civilMonth) && block.id <= 1
        guard isMonth || when == .days(published) else { return false }
        if block.block.role == .heading, cues.contains([.imprint, .collection], in: block.all) {
            return true
        }
        let count = situation.document.blocks.count
        let line = statement.segment
        guard block.id <= edge || count - block.id <= edge, line.count <= longest else {
            return false
        }
        return isMonth || cues.contains([.imprint, .backward], in: line)
            || !situation.wording.hasOwnWord(situation.ownWords) || isMotto
    }

    /// True for the days that an issue is about, in the line that says so: "Week 4 of 2025.
    /// Published on 20 January 2025."
    private var isPeriodOfIssue: Bool {
        let top = 3
        return block.id <= top && block.block.role == .paragraph
            && when.start <= published && published <= when.lastDay
            && cues.contains([.imprint], in: block.all)
            && !situation.wording.hasOwnWord(statement.segment)
            && !cues.cues(in: statement.segment).contains { $0.happening != nil }
    }

    /// True for the day of publication in a dateline, which may be part of a longer paragraph:
    /// "Unit 4, Mill Yard. Pinned up on 1 September 2025."
    private var isDateline: Bool {
        let top = 3
        guard block.id <= top, block.block.role == .paragraph, when == .days(published),
            !expression.stated.contains(.time)
        else { return false }
        let line = situation.pieces.filter {
            $0.line == situation.datePiece.line
                && statement.segment.contains($0.tokens.lowerBound)
        }
        guard let first = line.first, let last = line.last else { return false }
        let part = first.tokens.lowerBound..<last.tokens.upperBound
        if cues.contains([.imprint], in: part) { return true }
        return expression.stated.contains(.year)
            && part.allSatisfy { block.tokens[$0].isCapitalized || !block.tokens[$0].isWord }
            && !cues.cues(in: part).contains { $0.happening != nil }
    }

    /// True for a line at the top that begins or ends with the day of publication and mentions
    /// nothing that happens: "For people who build with clay – 3 May 2027".
    private var isMotto: Bool {
        let top = 2
        return block.id <= top && block.block.role == .paragraph
            && expression.stated.isSuperset(of: [.year, .day]) && !expression.stated.contains(.time)
            && (statement.after.isEmpty || situation.isDateFirst)
            && block.dates.count == 1 && block.links.isEmpty
            && !cues.cues.contains { $0.happening != nil && !$0.says(.hint) || $0.says(.eventVerb) }
    }

    /// True for days around publication in the first heading, unless it names an event.
    ///
    /// For example, the week in “News from Lagoon, 2027 week 11”.
    private var isDateOfTitle: Bool {
        let edge = 1
        let leeway = 7
        guard block.block.role == .heading, block.id <= edge,
            // The subtitle may be a heading of any level.
            block.block.level == 1 || when == .days(published),
            when.start.adding(days: -leeway) <= published,
            published <= when.lastDay.adding(days: leeway)
        else { return false }
        return !cues.cues.contains { $0.happening != nil && !$0.says(.hint) }
    }

    /// True if the words before the date are about the past.
    var tellsOfPast: Bool {
        // "Donations in the first quarter came to 41,300 dollars".
        if when.isVague, let next = statement.after.first, cues.says([.past], at: next),
            next == situation.datePiece.tokens.upperBound
        {
            return true
        }
        guard let past = cues.last([.past], in: statement.before) else { return false }
        let rest = Range(from: past.tokens.upperBound, to: statement.before.upperBound)
        return !cues.contains([.ahead], in: rest)
    }

    /// True if the sentence says that something takes place, or invites people to it, and is not
    /// about the past.
    var tellsOfFuture: Bool {
        situation.isSentence && !cues.contains([.past, .backward, .former], in: statement.segment)
            && cues.contains([.eventVerb, .invitation, .ahead], in: statement.clause)
    }
}
