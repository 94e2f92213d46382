internal import CivilTime
internal import DateExpressions
internal import Items
internal import Text

/// What says of which kind a date's thing is.
enum KindFeature: UInt8, Feature {
    /// Most dates are those of events.
    case event
    /// A phrase that touches the date: "closes on".
    case lead
    /// The same phrase with other words between it and the date.
    case farLead
    /// The header of the date's column, its label, or another field.
    case header
    /// The words after the date.
    case after
    /// The heading says that its entries are last days.
    case list
    /// It does, and the entry is an event.
    case mixedList
    /// The date repeats.
    case repetition
    /// Nothing but what can be done is before the date.
    case bareAction
    /// A word for something that happens.
    case happening
    case invitation
    case instruction
    /// Somebody can do something in a period.
    case permission

    static let group = "kind"
}

/// Weighs what the words around a date say about the kind of thing that it dates.
struct KindEvidence {
    let block: AnnotatedBlock
    let statement: Statement
    let when: When
    /// True for a date that repeats.
    let repeats: Bool
    /// The phrases in the header of the date's column, or in its label on another line.
    let header: [Cue]
    /// The words of another field that names the thing.
    let field: [Cue]
    /// True if the heading above says that its list is one of last days.
    let isListOfDeadlines: Bool
    let weights: Weights

    /// The kind for which most speaks.
    func scores() -> Scores<Kind, KindFeature> {
        var scores = Scores<Kind, KindFeature>(weights.kinds)
        scores.add(.event, to: .event)
        weighLead(&scores)
        weighHeader(&scores)
        weighAfter(&scores)
        weighClause(&scores)
        if isListOfDeadlines {
            let isEvent = hasHappening && !cues.contains([.action], in: statement.before)
            scores.add(isEvent ? .mixedList : .list, to: .deadline, because: "a list of deadlines")
        }
        if repeats { scores.add(.repetition, to: .event, because: "event: it repeats") }
        return scores
    }
}

extension KindEvidence {
    private var isSpan: Bool { when.end != nil && !when.isVague }
    private var cues: CueIndex { block.cues }
    private var wording: Wording { Wording(block: block) }

    /// The phrases before the date, the nearest first, with the number of telling words between.
    private var leads: [(cue: Cue, gap: Int)] {
        var gap = 0
        var found: [(Cue, Int)] = []
        var token = statement.before.upperBound - 1
        while token >= statement.before.lowerBound {
            if let cue = cues.cue(at: token), !isPartOfName(cue) {
                found.append((cue, gap))
                if cue.tags.isDisjoint(with: Self.small) { gap += 1 }
                token = cue.tokens.lowerBound - 1
            } else {
                if block.tokens[token].mark == nil { gap += 1 }
                token -= 1
            }
        }
        return found
    }

    private static let small: BitSet<LexicalTag> = [
        .preposition, .determiner, .auxiliary, .conjunction, .of, .adjective, .pronoun, .until,
        .fromWord, .ahead, .through,
    ]

    /// True for a capitalized word after another one, if nothing is said of something that people do
    /// ("All Things Open on 3 May" opens nothing), for words in quotation marks, and for "the day before".
    private func isPartOfName(_ cue: Cue) -> Bool {
        let first = cue.tokens.lowerBound
        if block.quoted.contains(where: { $0.covers(cue.tokens) }) { return true }
        guard first > 0 else { return false }
        if cue.says(.until), block.tokens[first].isCapitalized, block.tokens[first - 1].isCapitalized {
            return true
        }
        if cue.says(oneOf: [.by, .fromWord]), cues.cue(at: first - 1)?.says(.unit) == true
            || cues.cue(at: first - 1)?.says(.units) == true
        {
            return true
        }
        // "24 October: Open Maps Forum …"
        if cue.says(.opens), block.tokens[first].casing == .capitalized,
            cue.tokens.upperBound < block.tokens.count,
            block.tokens[cue.tokens.upperBound].isCapitalized,
            cues.cue(at: cue.tokens.upperBound)?.says(.action) != true
        {
            return true
        }
        return cue.says(oneOf: [.opens, .closes, .ends, .starts])
            && block.tokens[first].casing == .capitalized && block.tokens[first - 1].isCapitalized
            && !hasAction
    }

    /// True if the clause speaks of something that people do by a date.
    private var hasAction: Bool {
        cues.cues(in: statement.before).contains { $0.says(.action) && !isNameWord($0) }
            || field.contains { $0.says(.action) } || header.contains { $0.says(.action) }
    }

    /// True for a verb in a name: "Write the Docs".
    private func isNameWord(_ cue: Cue) -> Bool {
        let first = cue.tokens.lowerBound
        guard !cue.says(.actionNoun), block.tokens[first].casing == .capitalized else { return false }
        let name = first..<min(statement.before.upperBound, first + 3)
        return wording.isTitle(name)
    }

    /// "can be uploaded from 10 April".
    private var isPermitted: Bool {
        let modals = ["can", "may"]
        return cues.cues(in: statement.before).contains {
            $0.says(.auxiliary) && modals.contains(block.words($0.tokens).lowercased())
        }
    }

    private var hasHappening: Bool {
        cues.cues(in: statement.before).contains { $0.happening != nil && !$0.says(.action) }
    }
}

extension KindEvidence {
    /// What leads to the date: the nearest phrase that says something.
    private func weighLead(_ scores: inout Scores<Kind, KindFeature>) {
        for (cue, gap) in leads {
            let isNear = gap == 0 || gap == 1 && isBeforeTask(cue) || isHead(cue)
            let feature: KindFeature = isNear ? .lead : .farLead
            guard let kind = kind(of: cue, gap: gap) else { continue }
            scores.add(
                feature, kind.strength, to: kind.kind,
                because: "\(kind.kind): “\(block.words(cue.tokens))” before the date")
            // Only the nearest phrase counts in full.
            return
        }
    }

    /// True for "accepting" before "proposals".
    private func isBeforeTask(_ cue: Cue) -> Bool {
        cues.cue(at: cue.tokens.upperBound)?.says(.action) == true
    }

    /// True for a last day of which the sentence says when it is: "The last day to vote is …".
    private func isHead(_ cue: Cue) -> Bool {
        guard cue.says(.deadline),
            let reading = ClauseGrammar(block: block, statement: statement).reading
        else { return false }
        return reading.subject.lowerBound == cue.tokens.lowerBound && reading.takesPlace
    }

    /// What a phrase before the date makes of it; nil if it says nothing.
    private func kind(of cue: Cue, gap: Int) -> (kind: Kind, strength: Double)? {
        if cue.says(.rising) { return hasAction ? (.deadline, 1) : nil }
        if cue.says(.due), hasHappening, !hasAction { return (.event, 0.6) }
        if cue.says(oneOf: [.closes, .due, .deadline, .freeze]) {
            if isTransitive(cue) { return nil }
            if cue.says(.closes), isSpan, hasAction { return (.window, 0.8) }
            return (.deadline, 1)
        }
        if cue.says(.extended) { return (.deadline, hasAction || !hasHappening ? 1 : 0.3) }
        if cue.says(.until) { return until(cue, gap: gap) }
        if cue.says(.opens), !cue.says(.ends) { return opening(cue) }
        if cue.says(.starts), hasAction { return isSpan ? (.window, 1) : (.opening, 0.9) }
        if cue.says(.ends) { return hasAction ? (.deadline, 1) : nil }
        if cue.says(.fromWord) { return from(cue, gap: gap) }
        if cue.says(.eventVerb) {
            if hasAction, isSpan, !hasHappening { return (.window, 0.9) }
            return cue.says(.weakVerb) && gap > 0 ? nil : (.event, 0.8)
        }
        return nil
    }

    private func until(_ cue: Cue, gap: Int) -> (kind: Kind, strength: Double)? {
        guard gap == 0 else { return nil }
        if cues.contains([.continues], in: statement.before) { return (.event, 0.5) }
        let isTask =
            hasAction || isPermitted
            || cues.contains([.imperative, .deadline, .due], in: statement.before)
        if cue.says(.through), !isTask { return nil }
        if cues.contains([.moved, .postponed], in: statement.before), !isTask { return nil }
        return (.deadline, isTask ? 1 : 0.6)
    }

    private func opening(_ cue: Cue) -> (kind: Kind, strength: Double)? {
        if isTransitive(cue) || isAdjective(cue) { return nil }
        let word = block.words(cue.tokens).lowercased()
        // A release is released, tickets are, too.
        if word.hasSuffix("released"), !hasAction { return (.event, 0.5) }
        let rest = Range(from: cue.tokens.upperBound, to: statement.before.upperBound)
        // "Tickets are available now, 3 May, Oslo"
        if rest.contains(where: { block.words($0..<$0 + 1).lowercased() == "now" }) { return nil }
        // "Registration is open for the summit on 3 May" speaks of the summit.
        if isTarget(rest) { return (.event, 0.8) }
        if isSpan { return (.window, hasAction ? 1 : 0.5) }
        return hasHappening && !hasAction ? (.event, 0.4) : (.opening, 1)
    }

    private func from(_ cue: Cue, gap: Int) -> (kind: Kind, strength: Double)? {
        guard gap == 0, hasAction || isPermitted || isTaskBehind else { return nil }
        let word = block.words(cue.tokens).lowercased()
        // "Fees go up after 15 October" is a last day.
        if word == "after", cues.contains([.rising], in: statement.before) { return (.deadline, 1) }
        return isSpan ? (.window, 0.8) : (.opening, 0.8)
    }

    /// "From 3 May on you can sign up".
    private var isTaskBehind: Bool {
        let before = wording.withoutLead(wording.withoutFiller(statement.before))
        return before.isEmpty && cues.contains([.action], in: statement.after)
            && cues.contains([.auxiliary], in: statement.after)
    }

    /// True for "for", "to" or "of" and the name of an event.
    private func isTarget(_ range: Range<Int>) -> Bool {
        guard let first = range.first,
            ["for", "to", "of"].contains(block.words(first..<first + 1).lowercased())
        else { return false }
        return wording.hasProperName(range.dropFirst())
            && cues.cues(in: range).contains { $0.happening != nil && !$0.says(.action) }
    }

    /// True for what has no date yet: "CFP due TBD".
    private func isOpenEnded(_ cue: Cue) -> Bool {
        let reach = 2
        let end = min(block.tokens.count, cue.tokens.upperBound + reach)
        return wording.saysLater(cue.tokens.upperBound..<max(end, cue.tokens.upperBound))
    }

    /// True for a verb with an object: "opens her editor", "closes the week".
    private func isTransitive(_ cue: Cue) -> Bool {
        let next = cue.tokens.upperBound
        guard next < block.tokens.count, !statement.after.contains(next) || next == cue.tokens.upperBound
        else { return false }
        return block.tokens[next].casing == .lower && cues.says([.determiner], at: next)
            && !block.dates.contains { $0.tokens.contains(next) }
    }

    /// True for "an open call".
    private func isAdjective(_ cue: Cue) -> Bool {
        let before = cue.tokens.lowerBound - 1
        return before >= 0 && cues.says([.determiner], at: before)
            && block.tokens[before].casing == .lower
    }
}

extension KindEvidence {
    private func weighHeader(_ scores: inout Scores<Kind, KindFeature>) {
        if isSpan, header.contains(where: { $0.says(oneOf: [.starts, .fromWord]) }),
            field.contains(where: { $0.says(.action) })
        {
            scores.add(.header, to: .window, because: "window: its label")
        }
        for cue in header {
            if cue.says(oneOf: [.closes, .due, .deadline, .freeze, .until]), !cue.says(.dateLabel)
                || cue.says(oneOf: [.closes, .deadline]) || header.contains(where: { $0.says(.action) })
            {
                scores.add(.header, to: .deadline, because: "deadline: its label")
            } else if cue.says(.opens) {
                let kind: Kind = isSpan ? .window : .opening
                scores.add(.header, to: kind, because: "\(kind): its label")
            } else if cue.says(.ends), field.contains(where: { $0.says(.action) }) {
                scores.add(.header, to: .deadline, because: "deadline: its label")
            }
        }
        weighField(&scores)
    }

    /// "CFP opens | 16 March": another field says what begins or ends.
    private func weighField(_ scores: inout Scores<Kind, KindFeature>) {
        guard field.contains(where: { $0.says(.action) }),
            let cue = field.last(where: { $0.says(oneOf: Self.fieldTags) })
        else { return }
        let isOpening = cue.says(oneOf: [.opens, .starts])
        let kind: Kind = isOpening ? isSpan ? .window : .opening : .deadline
        scores.add(.header, to: kind, because: "\(kind): another field")
    }

    private static let fieldTags: BitSet<LexicalTag> = [
        .opens, .starts, .closes, .ends, .due, .deadline,
    ]

    /// What follows the date: "12 May: CFP closes", "12 May is the deadline".
    private func weighAfter(_ scores: inout Scores<Kind, KindFeature>) {
        let isFirst = PieceSplitter.trimmed(statement.before, block.tokens).isEmpty
        let reach = isFirst ? 16 : 6
        let near = statement.after.lowerBound..<min(
            statement.after.upperBound, statement.after.lowerBound + reach)
        let found = cues.cues(in: near)
            .filter { !isPartOfName($0) && !isTransitive($0) && !isOpenEnded($0) }
        let hasAction = found.contains { $0.says(.action) }
        for cue in found {
            if cue.says(oneOf: [.deadline, .freeze]) || cue.says(oneOf: [.closes, .due]) && isFirst
                || cue.says(.due) && hasAction
                || cue.says(oneOf: [.ends, .rising]) && hasAction && isFirst
            {
                scores.add(.after, to: .deadline, because: "deadline: the words after it")
                return
            }
            if cue.says(.opens), isFirst || hasAction, !cue.says(.eventVerb) || hasAction {
                let kind: Kind = isSpan ? .window : .opening
                scores.add(.after, to: kind, because: "\(kind): the words after it")
                return
            }
            if cue.says(.starts), isFirst, hasAction {
                let kind: Kind = isSpan ? .window : .opening
                scores.add(.after, to: kind, because: "\(kind): the words after it")
                return
            }
        }
        // "3 May: papers for PyCon"
        if isFirst, let first = found.first, first.says(.actionNoun) || first.task != nil,
            found.contains(where: { $0.says(.preposition) }),
            first.tokens.lowerBound <= statement.after.lowerBound + 1, !hasHappeningHead(found[...])
        {
            scores.add(.instruction, to: isSpan ? .window : .deadline, because: "a task")
        }
    }
}

extension KindEvidence {
    /// What the rest of the clause says.
    private func weighClause(_ scores: inout Scores<Kind, KindFeature>) {
        let own = wording.withoutLead(wording.withoutFiller(statement.before))
        if hasHappening {
            scores.add(.happening, to: .event, because: "event: its words")
        }
        if let first = own.first, let cue = cues.cue(at: first) {
            if cue.says(.invitation) {
                scores.add(.invitation, to: .event, because: "event: an invitation")
            } else if cue.says(.imperative), !own.isEmpty, !wording.isTitle(own), !isNoun(cue) {
                scores.add(
                    .instruction, to: isSpan ? .window : .deadline, because: "a task")
            }
        }
        weighBareAction(own, &scores)
        weighPeriod(own, &scores)
    }

    /// "the register of sites" is nothing to do.
    private func isNoun(_ cue: Cue) -> Bool {
        let before = cue.tokens.lowerBound - 1
        return before >= 0 && cues.says([.determiner], at: before)
    }

    /// "CFP: 12 May", "RustConf hotel block: 12 May": nothing but what can be done is before the date.
    private func weighBareAction(_ own: Range<Int>, _ scores: inout Scores<Kind, KindFeature>) {
        let spoken = own.isEmpty ? field[...] : cues.cues(in: own)
        // The head is the last word: "RustConf hotel block", and not "reviews of the new guide".
        if !own.isEmpty {
            guard !wording.hasVerb(own), spoken.last?.tokens.upperBound == own.upperBound
                    || cues.contains([.of, .preposition], in: own)
            else { return }
        }
        guard let last = spoken.last(where: { $0.says(.actionNoun) }), !hasHappeningHead(spoken)
        else { return }
        let isElection = spoken.contains { $0.says(oneOf: [.voting, .nominating]) }
        if isSpan {
            scores.add(.bareAction, to: .window, because: "window: what can be done")
        } else if !isElection || last.says(.nominating), spoken.last.map({ !$0.says(.past) }) ?? true {
            scores.add(.bareAction, to: .deadline, because: "deadline: what can be done")
        }
    }

    /// "Ballots are out from 22 February to 8 March", "you may nominate between 3 and 9 May".
    private func weighPeriod(_ own: Range<Int>, _ scores: inout Scores<Kind, KindFeature>) {
        guard isSpan, wording.hasVerb(own) else { return }
        let spoken = cues.cues(in: own)
        let hasNoun = spoken.contains { $0.says(.actionNoun) }
        let hasTask = isPermitted && spoken.contains { $0.says(.imperative) }
        let opens = spoken.first { $0.says(.opens) }
        if let opens, isTarget(Range(from: opens.tokens.upperBound, to: own.upperBound)) { return }
        guard hasTask || hasNoun && !hasHappening else { return }
        scores.add(.permission, to: .window, because: "window: what can be done")
    }

    /// True if the last noun is something that happens: "ticket party".
    private func hasHappeningHead(_ cues: ArraySlice<Cue>) -> Bool {
        guard let head = cues.last(where: { $0.happening != nil || $0.says(.actionNoun) }) else {
            return false
        }
        return head.happening != nil && !head.says(.actionNoun)
    }
}
