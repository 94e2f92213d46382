internal import Text

extension Situation {
    /// The topic of a sentence whose subject is only "the portal" or "the winner".
    func topic(
        of best: NameCandidate, _ ranked: [NameCandidate], owner: Owner?
    ) -> String? {
        guard isSentence, best.block == block.id, !NameSource.above.contains(best.source),
            best.source != .earlierSentence, best.source != .caption
        else { return nil }
        if wording.hasProperName(subject(of: best)) {
            // The topic is Stein in "**Stein** is near. The nineteenth release of OpenStack is
            // scheduled for 10 April.".
            let bold = ranked.first {
                $0.source == .earlierSentence && $0.evidence.isSuperset(of: [.bold, .ownWord])
                    && !$0.evidence.contains(.sentence)
            }
            guard let bold, isDefinite(best.tokens) else { return nil }
            return TitleWriter.mentions(best.text, bold.text) ? nil : bold.text
        }
        let own =
            ranked.first { $0.source == .caption && $0.evidence.contains(.ownWord) }
            ?? ranked.first {
                $0.source == .earlierSentence && $0.evidence.contains(.ownWord)
                    && $0.evidence.isDisjoint(with: [.place, .sentence, .aside])
            }
        let name = own?.text ?? owner?.name
        return name.flatMap { TitleWriter.mentions(best.text, $0) ? nil : $0 }
    }

    /// The subject of a name that is a sentence, or otherwise the whole name.
    private func subject(of name: NameCandidate) -> Range<Int> {
        guard name.evidence.contains(.statement),
            let reading = ClauseGrammar(block: block, statement: statement).reading
        else { return name.tokens }
        return reading.subject
    }

    /// True for words after "the" or "this".
    private func isDefinite(_ range: Range<Int>) -> Bool {
        let words = ["the", "this", "these", "that"]
        return range.lowerBound > 0
            && words.contains(block.words(range.lowerBound - 1..<range.lowerBound).lowercased())
    }

    /// The topic of the sentences before an instruction.
    ///
    /// It is the survey in “The user survey is open. If you run a cloud, log your deployment by 3
    /// May.”
    func subjectBefore(_ ranked: [NameCandidate]) -> String? {
        let subject = ranked.first { candidate in
            (candidate.source == .earlierSentence || candidate.source == .caption)
                && !candidate.evidence.isDisjoint(with: [.ownWord, .happening])
                && candidate.evidence.isDisjoint(with: [.pronoun, .place, .agent])
                && block.cues.cues(in: candidate.tokens)
                    .contains { $0.task != nil || $0.happening != nil }
        }
        return subject?.text
    }

    /// True for pronouns that refer to a thing, not to people.
    func pointsBack(_ range: Range<Int>) -> Bool {
        let pronouns = ["it", "them", "this", "that", "these", "those", "one", "yours"]
        return range.contains { pronouns.contains(block.words($0..<$0 + 1).lowercased()) }
    }

    /// The task in an earlier sentence that "it" refers to, as in "suggest it by 30 September".
    func antecedent(of own: Range<Int>) -> Range<Int>? {
        guard isSentence, !wording.hasOwnWord(own), pointsBack(own) else { return nil }
        return block.cues.last([.actionNoun], in: 0..<statement.segment.lowerBound)?.tokens
    }
}
