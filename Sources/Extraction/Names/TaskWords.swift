internal import Text

extension Situation {
    /// The words of the clause without those that only introduce the date.
    var taskWords: Range<Int> {
        let words = wordsOfTask
        // "16 January (extended)" says nothing of what is due.
        let isRemark = isDateFirst && wording.isCovered(words, by: [.extended, .moved, .postponed])
        let own = isRemark ? words.lowerBound..<words.lowerBound : words
        // In "Tickets: 1,200 kr until 3 May", the label names the task, not the amount.
        let isAmount = own.allSatisfy {
            !block.tokens[$0].isWord || block.tokens[$0].casing == .upper
        }
        guard isAmount, let label = pieces.first(where: { statement.segment.covers($0.tokens) }),
            label.tokens.upperBound <= own.lowerBound,
            block.cues.contains([.actionNoun], in: label.tokens)
        else { return own }
        return label.tokens
    }

    private var wordsOfTask: Range<Int> {
        let lead = Wording.lead.union([.until, .by, .through, .weakVerb])
        if isDateFirst { return firstStatement(after: statement.after) }
        let grammar = ClauseGrammar(block: block, statement: statement)
        if let subject = bareSubject(grammar) { return subject }
        // In "Sponsorship: sign by 26 September", the label belongs to the task.
        let label = Range(
            from: ownWords.lowerBound, to: (grammar.mainClause ?? ownWords).lowerBound)
        if block.cues.contains([.actionNoun], in: label), !wording.hasVerb(label) {
            let own = wording.withoutLead(wording.withoutFiller(ownWords), lead)
            // "closes" in "Apply for travel support: closes" adds nothing.
            guard let colon = own.last(where: { block.tokens[$0].mark == .colon }),
                saysOnlyEnd(Range(from: colon + 1, to: own.upperBound))
            else { return own }
            return own.lowerBound..<colon
        }
        if let reading = grammar.reading, reading.isPronoun {
            return grammar.objects.first.map { wording.withoutLead($0, lead) }
                ?? wording.withoutLead(wording.withoutFiller(reading.predicate), lead)
        }
        return wording.withoutLead(
            wording.withoutFiller(grammar.mainClause ?? ownWords), lead)
    }

    private func firstStatement(after range: Range<Int>) -> Range<Int> {
        let comma = pieces.first {
            range.contains($0.tokens.lowerBound) && $0.separator == .comma
                && $0.tokens.lowerBound > range.lowerBound + 1
        }
        // The words after the date in "before 3 May so that we can tell the hotel" name no task.
        if let first = range.first, block.cues.says([.subordinator], at: first) { return 0..<0 }
        let end = comma.map { $0.tokens.lowerBound } ?? range.upperBound
        return wording.withoutLead(
            wording.withoutFiller(Range(from: range.lowerBound, to: end)))
    }

    /// True for words that only say that something ends: "closes", "Deadline".
    func saysOnlyEnd(_ own: Range<Int>) -> Bool {
        wording.isCovered(own, by: [.closes, .ends, .due, .deadline, .until, .by, .auxiliary])
            && !block.cues.contains([.action, .actionNoun, .freeze], in: own)
    }
}
