internal import CivilTime
internal import DateExpressions
internal import Items
internal import Newsletter
internal import Text

extension Situation {
    /// True if the words near the date, or those above it, name a task.
    var saysTask: Bool {
        let tags: BitSet<LexicalTag> = [
            .action, .actionNoun, .imperative, .deadline, .due, .closes, .freeze,
        ]
        return block.cues.contains(tags, in: statement.segment)
            || headerCues.contains { $0.says(oneOf: tags) } || isListOfDeadlines
            || document.parent(of: block)?.cues.cues.contains { $0.says(oneOf: tags) } == true
    }

    /// True for a date that is only mentioned in passing, in a sentence that names no item.
    ///
    /// For example a month, or "in seven days" or "on Sunday" unless a name from elsewhere, such as
    /// a heading, is that of an event.
    func isPassing(_ name: NameDecision) -> Bool {
        // "More about the program in February" only says when more information follows.
        if date.value.isVague, let first = statement.before.first,
            block.cues.says([.linkText], at: first), !wording.hasVerb(statement.before)
        {
            return true
        }
        guard let candidate = name.name, candidate.block != block.id, candidate.source != .child
        else { return false }
        if date.value.isVague, block.block.role == .paragraph, !isLineOfMany, hasWordsBefore {
            return true
        }
        guard date.expression.form == .relative, !date.expression.stated.contains(.day), isSentence
        else { return false }
        return candidate.evidence.isDisjoint(with: [.happening, .series])
    }

    /// True if the clause has words before the date that are not a place.
    private var hasWordsBefore: Bool {
        pieces.indices.contains { index in
            guard case .words = layout.roles[index] else { return false }
            return statement.before.overlaps(pieces[index].tokens)
        }
    }

    /// The points for each kind.
    func kindScores() -> Scores<Kind, KindFeature> {
        var field = fieldsBesides.flatMap { block.cues.cues(in: pieces[$0].tokens) }
        if let parent = document.parent(of: block), parent.dates.isEmpty,
            !wording.hasOwnWord(ownWords)
        {
            field += parent.cues.cues
        }
        return KindEvidence(
            block: block, statement: statement, when: date.value,
            repeats: date.expression.recurrence != nil, header: headerCues, field: field,
            isListOfDeadlines: isListOfDeadlines, weights: knowledge.weights
        ).scores()
    }

    /// The other fields of the date's line that may say what happens.
    ///
    /// Fields of other dates, of other sentences, and "to be announced" do not count, nor does a
    /// plain link such as "Tickets" next to the name of an event.
    private var fieldsBesides: [Int] {
        let own = pieces.indices.filter { index in
            guard case .words = layout.roles[index], pieces[index].line == datePiece.line,
                !isClaimed(pieces[index]), !statement.clause.overlaps(pieces[index].tokens),
                isSameSentence(index)
            else { return false }
            return !isTopic(index) && !wording.saysLater(pieces[index].tokens)
                && (!wording.hasVerb(pieces[index].tokens) || endsWithEdge(pieces[index].tokens))
        }
        let isNamed = (own.map { pieces[$0].tokens } + [ownWords]).contains { range in
            block.cues.cues(in: range).contains { $0.happening != nil && !$0.says(.action) }
                && wording.hasProperName(range)
        }
        guard isNamed || !layout.places.isEmpty else { return own }
        // In "Oslo | 3 May, 18:00 | Lightning talks", the last cell is the topic, not something to
        // submit.
        let isGathering = block.block.role == .tableRow && date.value.time != nil
        return own.filter { index in
            let range = pieces[index].tokens
            let isLink = block.links.contains { $0.tokens.overlaps(range) }
            return !isLink && !isGathering
                || block.cues.contains([.deadline, .closes, .opens, .due], in: range)
        }
    }

    /// True for words with a verb such as "starts" only at their end: "Ticket sale starts".
    private func endsWithEdge(_ range: Range<Int>) -> Bool {
        guard let last = range.last, let cue = block.cues.cue(at: last),
            cue.says(oneOf: [.starts, .opens, .closes, .ends])
        else { return false }
        return !wording.hasVerb(Range(from: range.lowerBound, to: cue.tokens.lowerBound))
    }

    /// True if the heading right above says that its entries are deadlines.
    private var isListOfDeadlines: Bool {
        // If "closes" or a similar word is before another date, that date is the deadline.
        let isTold = others.contains { other in
            block.cues.contains([.closes, .deadline, .due, .until], in: other.before)
        }
        guard !isTold, block.block.role != .paragraph || isLineOfMany || !isSentence,
            let heading = document.headings(above: block).first
        else { return false }
        let words = Wording(block: heading)
        guard !words.hasOwnWord(heading.all) else {
            return heading.cues.contains([.deadline], in: heading.all)
                && !words.hasProperName(heading.all)
        }
        let isCall =
            heading.cues.cues.contains { $0.task == .cfp && $0.says(.actionNoun) }
            && heading.cues.cues.allSatisfy { $0.happening == nil || $0.says(.actionNoun) }
        return heading.cues.contains([.deadline], in: heading.all)
            || isCall && date.value.end == nil
    }
}
