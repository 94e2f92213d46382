internal import Text

extension Situation {
    /// The links in the segment, or in the entry if the segment has none.
    func linkedNames() -> [NameCandidate] {
        let lines = Set(record.map { pieces[$0].line })
        let first = block.links.first {
            statement.segment.overlaps($0.tokens)
                && !wording.isCovered($0.tokens, by: [.linkText, .action])
        }
        return block.links.compactMap { link in
            guard link.tokens.lowerBound < block.tokens.count,
                let piece = piece(at: link.tokens.lowerBound), lines.contains(piece.line)
            else { return nil }
            var found = candidate(.link, withoutDate(link.tokens), url: link.destination)
            if statement.segment.overlaps(link.tokens) {
                found?.evidence.insert(.sameLine)
            }
            if link.tokens == first?.tokens { found?.evidence.insert(.first) }
            if isSubject(link.tokens) { found?.evidence.insert(.leading) }
            guard !isSentence || statement.clause.overlaps(link.tokens),
                pieces.lastIndex(where: { $0.tokens.lowerBound <= link.tokens.lowerBound })
                    .map(isSameSentence) ?? true
            else { return nil }
            if isAside(link.tokens) { found?.evidence.insert(.aside) }
            if statement.clause.covers(link.tokens), touchesDate(link.tokens) {
                found?.evidence.insert(.touchesDate)
            }
            return found
        }
    }

    /// The bold, italic, and quoted words in the segment.
    func markedNames() -> [NameCandidate] {
        let marked = block.strong + block.emphasis + block.quoted
        return marked.compactMap { range in
            guard statement.segment.overlaps(range), !range.overlaps(datePiece.tokens) else {
                return nil
            }
            var found = candidate(.marked, range)
            if isSubject(range) { found?.evidence.insert(.leading) }
            return found
        }
    }

    /// The tokens of a link without the date in it, and without a place between date and name.
    ///
    /// Of “Sep 6. Denver, US - Python meetup”, only “Python meetup” remains.
    private func withoutDate(_ link: Range<Int>) -> Range<Int> {
        guard datePiece.tokens.overlaps(link), link.count > datePiece.tokens.count else {
            return link
        }
        var rest = Range(from: datePiece.tokens.upperBound, to: link.upperBound)
        for (piece, role) in zip(pieces, layout.roles) where rest.covers(piece.tokens) {
            guard case .place = role else { break }
            rest = Range(from: piece.tokens.upperBound, to: link.upperBound)
        }
        let own = PieceSplitter.trimmed(rest, block.tokens)
        guard own.isEmpty else { return own }
        // Nothing follows the date, so the name can only be before it.
        return PieceSplitter.trimmed(
            Range(from: link.lowerBound, to: datePiece.tokens.lowerBound), block.tokens)
    }

    private func piece(at token: Int) -> Piece? {
        pieces.first { $0.tokens.contains(token) }
            ?? pieces.last { $0.tokens.lowerBound <= token }
    }

    /// True for marked words that name an event at the beginning of the sentence.
    private func isSubject(_ range: Range<Int>) -> Bool {
        guard isSentence,
            let clause = ClauseGrammar(block: block, statement: statement).mainClause
        else { return false }
        let start = wording.withoutFiller(clause).lowerBound
        return abs(range.lowerBound - start) <= 1 && wording.hasProperName(range)
            && block.cues.cues(in: range).contains { $0.happening != nil }
    }

    /// True for words after "with", "hosted by", or similar: a person, a host, a venue.
    func isAside(_ range: Range<Int>) -> Bool {
        let own = range.first.flatMap { block.cues.cue(at: $0) }
        if let own, own.says(oneOf: [.aside, .preposition]),
            own.tokens.upperBound < range.upperBound,
            block.tokens[range.lowerBound].casing == .lower || own.tokens.count > 1
        {
            return true
        }
        var token = range.lowerBound - 1
        while token >= 0,
            block.cues.says([.determiner, .adjective, .ordinalSuffix], at: token)
                || block.tokens[token].isNumber
        { token -= 1 }
        guard token >= 0, let cue = block.cues.cue(at: token) else { return false }
        return cue.says(.aside)
            || cue.says(.conjunction) && block.tokens[token].casing == .lower
    }
}
