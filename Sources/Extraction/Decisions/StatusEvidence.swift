internal import Items
internal import Text

extension Situation {
    /// The status that the text gives: announced, moved, postponed, or cancelled.
    func status() -> AnnouncementStatus {
        if let remark = remarks.first { return remark }
        let said = status(in: statement.clause)
        if said != .announced { return said }
        return date.former == nil ? .announced : .moved
    }

    /// The status from the phrases in a range.
    private func status(in range: Range<Int>) -> AnnouncementStatus {
        for cue in block.cues.cues(in: range)
        where !isDenied(cue) && !isInLinkOrQuote(cue) && !isOfOther(cue.tokens) {
            if cue.says(.cancelled) { return .cancelled }
            if cue.says(.extended) { return .moved }
            if cue.says(.moved) { return .moved }
            // "Postponed to 3 May" gives the new day.
            let isTold =
                cue.tokens.upperBound + 1 == datePiece.tokens.lowerBound
                && block.words(cue.tokens.upperBound..<cue.tokens.upperBound + 1) == "to"
            if cue.says(.postponed) { return date.former == nil && !isTold ? .postponed : .moved }
        }
        return .announced
    }

    private func isInLinkOrQuote(_ cue: Cue) -> Bool {
        let length = cue.tokens.count
        return block.links.contains { $0.tokens.covers(cue.tokens) && $0.tokens.count > length + 2 }
    }

    /// True if "not" or a similar word is right before a phrase.
    private func isDenied(_ cue: Cue) -> Bool {
        let reach = 3
        let start = max(0, cue.tokens.lowerBound - reach)
        return block.cues.contains([.negation], in: start..<cue.tokens.lowerBound)
    }

    /// The statuses that whole pieces of the entry give, or notes in the items below it.
    private var remarks: [AnnouncementStatus] {
        let lines = Set(record.map { pieces[$0].line })
        let own = zip(pieces, layout.roles).compactMap { piece, role -> AnnouncementStatus? in
            guard lines.contains(piece.line) else { return nil }
            switch role {
            case .remark, .callout:
                return isOfOther(piece.tokens) ? nil : status(piece.tokens, of: block)
            default: return nil
            }
        }
        guard block.dates.count == 1 else { return own }
        let below = document.children(of: block).compactMap { child -> AnnouncementStatus? in
            let pieces = document.pieces[child.id]
            guard child.dates.isEmpty, let last = pieces.last else { return nil }
            let wording = Wording(block: child)
            let isRemark = wording.isCovered(
                last.tokens, by: [.cancelled, .postponed, .auxiliary])
            return isRemark
                ? status(last.tokens, of: child)
                : StatusNotes.ranges(in: child).lazy.compactMap { self.status($0, of: child) }.first
        }
        return own + below
    }

    /// True for a remark in parentheses other than the date's: "Ghent (3 May) and Oslo
    /// (cancelled)"; also for one in another cell with a date.
    private func isOfOther(_ remark: Range<Int>) -> Bool {
        if let cell = block.column(at: remark.lowerBound), cell != column(of: statement.piece),
            others.contains(where: { column(of: $0.piece) == cell })
        {
            return true
        }
        let isInParentheses = pieces.last { $0.tokens.lowerBound <= remark.lowerBound }
            .map { $0.depth > 0 }
        guard datePiece.depth > 0, isInParentheses == true else { return false }
        let between = Range(from: datePiece.tokens.upperBound, to: remark.lowerBound)
        return pieces.contains { $0.depth == 0 && between.covers($0.tokens) && $0.date == nil }
    }

    private func status(_ range: Range<Int>, of block: AnnotatedBlock) -> AnnouncementStatus? {
        for cue in block.cues.cues(in: range) {
            if cue.says(.cancelled) { return .cancelled }
            if cue.says(.postponed) { return .postponed }
            if cue.says(oneOf: [.moved, .extended]) { return .moved }
        }
        return nil
    }
}

/// Finds status notes next to a name: "(cancelled)", "POSTPONED Name".
enum StatusNotes {
    /// The tags of words for a status.
    static let tags: BitSet<LexicalTag> = [.cancelled, .postponed, .moved, .extended]

    /// The remarks in parentheses, and one at the beginning of the block.
    static func ranges(in block: AnnotatedBlock) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var opened: Int?
        for token in block.all {
            if block.tokens[token].mark == .open { opened = token + 1 }
            guard block.tokens[token].mark == .close, let start = opened else { continue }
            if isRemark(start..<token, of: block) { ranges.append(start..<token) }
            opened = nil
        }
        if let cue = block.cues.cue(at: PieceSplitter.trimmed(block.all, block.tokens).lowerBound),
            cue.says(oneOf: tags), cue.tokens.upperBound < block.tokens.count,
            block.tokens[cue.tokens.upperBound].mark == .colon
                || isShouted(cue.tokens, before: block.all.upperBound, of: block)
        {
            ranges.append(cue.tokens)
        }
        return ranges
    }

    /// True for words in capitals before words that are not.
    static func isShouted(
        _ range: Range<Int>, before end: Int, of block: AnnotatedBlock
    ) -> Bool {
        let shortest = 3
        guard block.tokens[range.lowerBound].casing == .upper,
            block.tokens[range.lowerBound].bytes.count >= shortest
        else { return false }
        return Range(from: range.upperBound, to: end).contains { token in
            block.tokens[token].isWord && block.tokens[token].casing != .upper
        }
    }

    /// True for words that begin with a status: "called off due to the weather".
    static func isRemark(_ range: Range<Int>, of block: AnnotatedBlock) -> Bool {
        range.first.flatMap { block.cues.cue(at: $0) }?.says(oneOf: tags) ?? false
    }
}
