internal import Items
internal import Text

extension Situation {
    /// The subject of a task's clause that has none, or only "it"; nil if the clause names its
    /// subject.
    ///
    /// It is the nearest task or event in the sentences before, or the words before a parenthesis
    /// that interrupts the sentence.
    func missingSubject(_ ranked: [NameCandidate]) -> NameCandidate? {
        if let subject = interruptedSubject { return candidate(.subject, subject) }
        if let shared = sharedSubject {
            let tokens = PieceSplitter.trimmed(wording.withoutFiller(shared), block.tokens)
            return candidate(.subject, withoutArticle(tokens))
        }
        return isAnaphoric ? antecedent(ranked) : nil
    }

    /// True if the subject of the sentence is "it" or "they".
    var isAnaphoric: Bool {
        guard isSentence,
            let reading = ClauseGrammar(block: block, statement: statement).reading
        else { return false }
        let subject = block.words(reading.subject).lowercased()
        return ["it", "they", "this", "these", "that", "both"].contains(subject)
    }

    /// The last task or event that the sentences before name; one with a link is preferred.
    private func antecedent(_ ranked: [NameCandidate]) -> NameCandidate? {
        let end = statement.segment.lowerBound
        let told = ranked.filter { candidate in
            candidate.block == block.id && candidate.source == .earlierSentence
                && candidate.tokens.upperBound <= end
                && candidate.evidence.isDisjoint(with: [.pronoun, .place, .aside, .sentence])
                && block.cues.cues(in: candidate.tokens).contains {
                    $0.says(.actionNoun) || $0.happening != nil
                }
        }
        let last = told.max { left, right in
            let isLinked = (left.url != nil, right.url != nil)
            return isLinked.0 == isLinked.1
                ? left.tokens.lowerBound < right.tokens.lowerBound : isLinked.1
        }
        if let last { return last }
        let noun = block.cues.last([.actionNoun], in: 0..<end)
        return noun.flatMap { candidate(.earlierSentence, $0.tokens) }
    }

    /// The words before the parenthesis with another date right before the clause: "PyCon" of
    /// "PyCon (Oslo, 3–5 May) still takes talks until 12 March".
    private var interruptedSubject: Range<Int>? {
        guard
            let first = statement.before.first(where: { block.tokens[$0].mark == nil }),
            block.tokens[first].casing == .lower,
            !block.cues.says([.preposition, .conjunction], at: first), first > 0,
            block.tokens[first - 1].mark == .close,
            let open = (statement.segment.lowerBound..<first).last(where: {
                block.tokens[$0].mark == .open
            }),
            others.contains(where: { (open..<first).contains(pieces[$0.piece].tokens.lowerBound) })
        else { return nil }
        let subject = wording.withoutFiller(Range(from: statement.segment.lowerBound, to: open))
        let isNamed =
            wording.hasProperName(subject) || block.cues.contains([.actionNoun], in: subject)
        return isNamed ? withoutArticle(subject) : nil
    }

    /// The words of a predicate without the "'s" or "'ll" that belongs to its pronoun.
    func withoutClitic(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, first > 0, block.tokens[first].isGlued,
            block.tokens[first - 1].mark == .apostrophe
        else { return range }
        return first + 1..<range.upperBound
    }

    /// The words before an instruction that say what it is for: "Want to sponsor?" before "Talk to
    /// us", "To have your logo on the shirts," before "get in touch".
    func purpose(of own: Range<Int>) -> Range<Int>? {
        guard wording.isInstruction(own), !wording.hasOwnWord(own),
            !block.cues.contains([.actionNoun], in: own), !pointsBack(own)
        else { return nil }
        let lead = wording.withoutFiller(
            Range(from: statement.segment.lowerBound, to: own.lowerBound))
        if let first = lead.first, statement.before.covers(lead),
            block.cues.says([.subordinator, .preposition], at: first), isTelling(lead)
        {
            return lead
        }
        guard lead.isEmpty else { return nil }
        let question = pieces.last { $0.tokens.upperBound <= statement.segment.lowerBound }
        guard let question, question.line == datePiece.line,
            block.words(question.tokens.upperBound..<question.tokens.upperBound + 1) == "?"
        else { return nil }
        let first = pieces.first { $0.segment == question.segment } ?? question
        let range = first.tokens.lowerBound..<question.tokens.upperBound + 1
        return isTelling(range) ? range : nil
    }

    /// The words after the date that say what a bare task is for: "Vote until 3 May for the new
    /// logo", "Comment by 3 May on the draft"; nil if another date follows them.
    func targetAfterDate(of own: Range<Int>) -> Range<Int>? {
        let longest = 10
        let after = PieceSplitter.trimmed(statement.after, block.tokens)
        guard !own.isEmpty, !wording.hasOwnWord(own),
            wording.isAction(own) || wording.isInstruction(own),
            let first = after.first, first == datePiece.tokens.upperBound,
            ["for", "on", "to", "in"].contains(block.words(first..<first + 1))
        else { return nil }
        let end = after.first { token in
            block.tokens[token].mark.map { $0 == .comma || $0 == .open || $0 == .semicolon }
                ?? false
        }
        let range = PieceSplitter.trimmed(first..<(end ?? after.upperBound), block.tokens)
        return wording.wordCount(range) <= longest && wording.hasOwnWord(range)
            && !wording.hasVerb(range) && !block.links.contains { range.overlaps($0.tokens) }
            ? range : nil
    }

    private func isTelling(_ range: Range<Int>) -> Bool {
        wording.hasOwnWord(range) || block.cues.cues(in: range).contains { $0.task != nil }
    }
}
