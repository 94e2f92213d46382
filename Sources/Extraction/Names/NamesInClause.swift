internal import Text

extension Situation {
    /// The words of the clause, unchanged.
    func namesInClause() -> [NameCandidate] {
        let before = PieceSplitter.trimmed(statement.before, block.tokens)
        let source: NameSource = isDateFirst ? .afterDate : .clause
        let grammar = ClauseGrammar(block: block, statement: statement)
        let main =
            isSentence
            ? bareSubject(grammar)
                ?? grammar.mainClause
                .map { wording.withoutLead(wording.withoutFiller($0), Self.leadOfDate) } : nil
        let own =
            main.map(withoutArticle)
            ?? (isDateFirst ? firstField(of: ownWords) : withoutTown(ownWords))
        var candidates: [NameCandidate] = []
        if var whole = candidate(source, wording.withoutApposition(own)) {
            if touchesDate(own) { whole.evidence.insert(.touchesDate) }
            // "Come to Oslo on 3 May" does not name an event.
            if wording.isInstruction(own),
                block.cues.cue(at: own.lowerBound)?.says(.invitation) == true
            {
                whole.evidence.insert(.agent)
            }
            if main != nil, let reading = grammar.reading, !reading.isPronoun,
                !reading.takesPlace, !wording.isInstruction(own)
            {
                whole.evidence.insert(.statement)
            }
            candidates.append(whole)
        }
        // The last field before the date is also a candidate, as in "Title: Name, 3 May".
        if !before.isEmpty, !isDateFirst {
            let last = lastField(of: own)
            if last != own, !wording.isApposition(last), !isAside(last),
                knowledge.places.place(own, of: block) == nil,
                var nearest = candidate(.clause, last)
            {
                nearest.evidence.insert(.touchesDate)
                candidates.append(nearest)
            }
        }
        return candidates
    }

    /// The words of an entry without the place after a comma: "Python Day, Oslo, Norway: 3 May".
    private func withoutTown(_ range: Range<Int>) -> Range<Int> {
        let inner = pieces.indices.filter { range.covers(pieces[$0].tokens) }
        let tail = inner.reversed().prefix { index in
            if case .place = layout.roles[index] { true } else { false }
        }
        guard let first = tail.last, first != inner.first, pieces[first].separator == .comma else {
            return range
        }
        return PieceSplitter.trimmed(
            range.lowerBound..<pieces[first].tokens.lowerBound, block.tokens)
    }

    /// The words that can come before a date, including the "of" in "the meetup of 3 May".
    private static let leadOfDate = Wording.lead.union([.of])

    /// The subject of a verb that only says that it takes place then, or was moved: "The meetup has
    /// been moved from 3 May to".
    func bareSubject(_ grammar: ClauseGrammar) -> Range<Int>? {
        guard let reading = grammar.reading, reading.takesPlace, !reading.isPronoun,
            wording.hasOwnWord(reading.subject)
                || block.cues.contains([.actionNoun], in: reading.subject)
        else { return nil }
        let tags = Wording.lead.union([
            .eventVerb, .moved, .postponed, .extended, .cancelled, .former, .fromWord, .negation,
        ])
        let rest = Range(from: reading.verb.tokens.lowerBound, to: reading.predicate.upperBound)
        let isBare = rest.allSatisfy { token in
            block.tokens[token].mark != nil || block.cues.says(tags, at: token)
                || block.dates.contains { $0.tokens.contains(token) }
                || block.passedOver.contains { $0.tokens.contains(token) }
        }
        guard isBare else { return nil }
        let date = reading.subject.first { token in
            block.dates.contains { $0.tokens.contains(token) }
        }
        let named = reading.subject.lowerBound..<(date ?? reading.subject.upperBound)
        let subject = withoutArticle(
            wording.withoutLead(
                wording.withoutApposition(named), Self.leadOfDate.union([.former])))
        return subject.isEmpty ? nil : subject
    }

    /// The tokens without a "The" that is not part of a name: "The Python working group".
    func withoutArticle(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last, first < last,
            block.words(first..<first + 1) == "The", block.tokens[last].casing == .lower
        else { return range }
        return first + 1..<range.upperBound
    }

    func touchesDate(_ range: Range<Int>) -> Bool {
        let date = datePiece.tokens
        let gap =
            range.upperBound <= date.lowerBound
            ? Range(from: range.upperBound, to: date.lowerBound)
            : Range(from: date.upperBound, to: range.lowerBound)
        return gap.allSatisfy {
            block.tokens[$0].mark != nil || block.cues.says(Wording.lead, at: $0)
        }
    }

    /// The tokens up to the first separator.
    private func firstField(of range: Range<Int>) -> Range<Int> {
        let own = pieces.filter { range.contains($0.tokens.lowerBound) }
        guard let first = own.first else { return range }
        let next = own.dropFirst().first { $0.separator > .edge || $0.clockTime != nil }
        return PieceSplitter.trimmed(
            range.lowerBound..<(next?.tokens.lowerBound ?? range.upperBound), block.tokens
        )
        .clamped(to: first.tokens.lowerBound..<range.upperBound)
    }

    /// The tokens after the last separator.
    private func lastField(of range: Range<Int>) -> Range<Int> {
        let last = pieces.last { range.contains($0.tokens.lowerBound) && isWords($0) }
        guard let last else { return range }
        return wording.withoutLead(
            wording.withoutFiller(
                Range(
                    from: max(last.tokens.lowerBound, range.lowerBound),
                    to: min(last.tokens.upperBound, range.upperBound))))
    }

    func isWords(_ piece: Piece) -> Bool { piece.date == nil && piece.clockTime == nil }
}
