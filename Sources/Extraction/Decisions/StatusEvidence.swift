internal import Items
internal import Text

extension Situation {
    /// How the text speaks of the date's thing: announced, moved, put off, or called off.
    func status() -> Mention.Stance {
        if let remark = remarks.first { return remark }
        let said = status(in: statement.clause)
        if said != .announced { return said }
        return date.former == nil ? .announced : .moved
    }

    /// What the phrases within some tokens say.
    private func status(in range: Range<Int>) -> Mention.Stance {
        for cue in block.cues.cues(in: range) where !isDenied(cue) && !isInLinkOrQuote(cue) {
            if cue.says(.cancelled) { return .cancelled }
            if cue.says(.extended) { return .moved }
            if cue.says(.moved) { return .moved }
            if cue.says(.postponed) { return date.former == nil ? .postponed : .moved }
        }
        return .announced
    }

    private func isInLinkOrQuote(_ cue: Cue) -> Bool {
        let length = cue.tokens.count
        return block.links.contains { $0.tokens.covers(cue.tokens) && $0.tokens.count > length + 2 }
    }

    /// True if "not" or the like is right before a phrase.
    private func isDenied(_ cue: Cue) -> Bool {
        let reach = 3
        let start = max(0, cue.tokens.lowerBound - reach)
        return block.cues.contains([.negation], in: start..<cue.tokens.lowerBound)
    }

    /// What pieces of the entry, and those after the names below it, say alone.
    private var remarks: [Mention.Stance] {
        let lines = Set(record.map { pieces[$0].line })
        let own = zip(pieces, layout.roles).compactMap { piece, role -> Mention.Stance? in
            guard lines.contains(piece.line) else { return nil }
            switch role {
            case .remark, .callout: return stance(piece.tokens, of: block)
            default: return nil
            }
        }
        guard block.dates.count == 1 else { return own }
        let below = document.children(of: block).compactMap { child -> Mention.Stance? in
            let pieces = document.pieces[child.id]
            guard child.dates.isEmpty, let last = pieces.last else { return nil }
            let wording = Wording(block: child)
            let isRemark = wording.isCovered(
                last.tokens, by: [.cancelled, .postponed, .auxiliary])
            return isRemark ? stance(last.tokens, of: child) : nil
        }
        return own + below
    }

    private func stance(_ range: Range<Int>, of block: AnnotatedBlock) -> Mention.Stance? {
        for cue in block.cues.cues(in: range) {
            if cue.says(.cancelled) { return .cancelled }
            if cue.says(.postponed) { return .postponed }
            if cue.says(oneOf: [.moved, .extended]) { return .moved }
        }
        return nil
    }
}
