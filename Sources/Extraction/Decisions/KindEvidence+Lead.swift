internal import Items
internal import Text

extension KindEvidence {
    /// Weighs the nearest phrase before the date that says what happens.
    func weighLead(_ scores: inout Scores<Kind, KindFeature>) {
        for (cue, gap) in leads {
            let isNear = gap == 0 || gap == 1 && isBeforeTask(cue) || isHead(cue)
            let feature: KindFeature = isNear ? .lead : .farLead
            // In "The freeze is on 30 August", the noun before "is" says the kind.
            if cue.says(.weakVerb) || cue.says(.auxiliary), cue.tokens.lowerBound > 0,
                cues.cue(at: cue.tokens.lowerBound - 1)?.says(oneOf: [.deadline, .freeze]) == true
            {
                continue
            }
            guard let kind = kind(of: cue, gap: gap) else { continue }
            scores.add(
                feature, kind.strength, to: kind.kind,
                because: "\(kind.kind): “\(block.words(cue.tokens))” before the date")
            // Only the nearest phrase counts.
            return
        }
    }

    /// The phrases before the date, the nearest first, each with the number of significant words
    /// between.
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

    /// True for a phrase right before a task, such as "accepting" before "proposals".
    private func isBeforeTask(_ cue: Cue) -> Bool {
        cues.cue(at: cue.tokens.upperBound)?.says(.action) == true
    }

    /// True for a word for a deadline at the start of the subject: "The last day to vote is 3 May".
    private func isHead(_ cue: Cue) -> Bool {
        guard cue.says(.deadline),
            let reading = ClauseGrammar(block: block, statement: statement).reading
        else { return false }
        return reading.subject.lowerBound == cue.tokens.lowerBound && reading.takesPlace
    }
}

extension KindEvidence {
    /// True for "is closed" and "stays shut" of something for which one cannot apply: "the library
    /// is closed on 3 May".
    private func isClosedHouse(_ cue: Cue) -> Bool {
        let states = ["closed", "shut"]
        let verbs = ["stay", "stays", "remain", "remains"]
        let before = cue.tokens.lowerBound - 1
        guard cue.says(.closes), !hasAction, before >= 0,
            states.contains(block.words(cue.tokens).lowercased()),
            // "It" may be a survey.
            ClauseGrammar(block: block, statement: statement).reading?.isPronoun != true
        else { return false }
        return cues.says([.auxiliary], at: before)
            || verbs.contains(block.words(before..<before + 1).lowercased())
    }

    /// The kind that a phrase before the date implies; nil if none.
    private func kind(of cue: Cue, gap: Int) -> (kind: Kind, strength: Double)? {
        if isParticiple(cue) { return nil }
        if isClosedHouse(cue) { return (.event, 1) }
        if cue.says(.begun), isSpan { return hasAction || isAboutThem(cue) ? (.window, 1) : nil }
        if cue.says(.rising) { return hasAction ? (.deadline, 1) : nil }
        if cue.says(.due), hasHappening || hasVersion, !hasAction { return (.event, 0.6) }
        if cue.says(oneOf: [.closes, .due, .deadline, .freeze]) {
            if isTransitive(cue) { return nil }
            if cue.says(.closes), isSpan {
                // Without a task, it is an event: "The office is closed from 24 December to
                // 3 January".
                return hasAction ? (.window, 0.8) : (.event, 0.8)
            }
            return (.deadline, 1)
        }
        if cue.says(.extended) { return (.deadline, hasAction || !hasHappening ? 1 : 0.3) }
        if cue.says(.until) { return until(cue, gap: gap) }
        if cue.says(.opens), !cue.says(.ends) { return opening(cue) }
        if cue.says(.starts), hasAction { return isSpan ? (.window, 1) : (.opening, 0.9) }
        if cue.says(.ends) {
            if hasAction { return (.deadline, 1) }
            return gap > 0 || hasHappening || isSpan || isTransitive(cue) ? nil : (.deadline, 0.6)
        }
        if cue.says(.fromWord) { return from(cue, gap: gap) }
        if cue.says(.eventVerb) {
            if hasAction, isSpan, !hasHappening { return (.window, 0.9) }
            return cue.says(.weakVerb) && gap > 0 ? nil : (.event, 0.8)
        }
        return nil
    }

    private func until(_ cue: Cue, gap: Int) -> (kind: Kind, strength: Double)? {
        guard gap == 0, !isAdverb(cue) else { return nil }
        if cues.contains([.continues], in: statement.before) { return (.event, 0.5) }
        let isTask =
            hasAction || isPermitted
            || cues.contains([.imperative, .deadline, .due], in: statement.before)
        if cue.says(.through), !isTask { return nil }
        if cues.contains([.moved, .postponed], in: statement.before), !isTask { return nil }
        return (.deadline, isTask ? 1 : 0.6)
    }

    /// True for a word before a comma, such as "before" in "the evening before, 3 May".
    private func isAdverb(_ cue: Cue) -> Bool {
        let next = cue.tokens.upperBound
        return cue.says(.by) && next < block.tokens.count && block.tokens[next].mark == .comma
    }

    private func opening(_ cue: Cue) -> (kind: Kind, strength: Double)? {
        if isTransitive(cue) || isAdjective(cue) { return nil }
        let word = block.words(cue.tokens).lowercased()
        // Tickets are "released", too, but without a task, it is an event.
        if word.hasSuffix("released"), !hasAction { return (.event, 0.5) }
        let rest = Range(from: cue.tokens.upperBound, to: statement.before.upperBound)
        // "Tickets are available now, 3 May, Oslo": the sale has begun, and the date is another.
        if rest.contains(where: { block.words($0..<$0 + 1).lowercased() == "now" }) { return nil }
        // In "Registration is open for the summit on 3 May", the date is that of the summit.
        if isTarget(rest) { return (.event, 0.8) }
        if isSpan { return (.window, hasAction ? 1 : 0.5) }
        return hasHappening && !hasAction ? (.event, 0.4) : (.opening, 1)
    }

    private func from(_ cue: Cue, gap: Int) -> (kind: Kind, strength: Double)? {
        guard gap == 0, hasAction || isPermitted || isTaskAfter else { return nil }
        // "The meeting of people who use fonts takes place in Oslo from 3 to 5 May".
        if hasHappening, isSpan,
            let reading = ClauseGrammar(block: block, statement: statement).reading,
            reading.takesPlace, !cues.contains([.actionNoun], in: reading.subject)
        {
            return (.event, 0.8)
        }
        // "The deadline has been moved from 3 May to 17 May".
        if cues.contains([.moved, .extended, .postponed], in: statement.before) { return nil }
        let word = block.words(cue.tokens).lowercased()
        // "Fees go up after 15 October" gives a last day.
        if word == "after", cues.contains([.rising], in: statement.before) { return (.deadline, 1) }
        return isSpan ? (.window, 0.8) : (.opening, 0.8)
    }

    /// True for "From 3 May on you can sign up".
    private var isTaskAfter: Bool {
        let before = wording.withoutLead(wording.withoutFiller(statement.before))
        return before.isEmpty && cues.contains([.action], in: statement.after)
            && cues.contains([.auxiliary], in: statement.after)
    }

    /// True after "it" or "they", which may refer to a task in an earlier sentence.
    private func isAboutThem(_ cue: Cue) -> Bool {
        let before = cue.tokens.lowerBound - 1
        return before >= statement.before.lowerBound && cues.says([.pronoun], at: before)
    }

    /// True for an adjective after an article, such as "open" in "an open call".
    private func isAdjective(_ cue: Cue) -> Bool {
        let before = cue.tokens.lowerBound - 1
        return before >= 0 && cues.says([.determiner], at: before)
            && block.tokens[before].casing == .lower
    }
}
