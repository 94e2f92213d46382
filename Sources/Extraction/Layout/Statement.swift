internal import DateExpressions
internal import Text

/// The words around a date that say what happens on it.
struct Statement: Sendable {
    /// The date, by its index in the block's dates.
    let date: Int
    /// The piece of the date, by its index in the block's pieces.
    let piece: Int
    /// The words before the date in its clause.
    let before: Range<Int>
    /// The words after it in its clause.
    let after: Range<Int>
    /// All tokens of the sentence, the line, or the cell.
    let segment: Range<Int>

    /// The clause, including the date.
    var clause: Range<Int> { before.lowerBound..<Swift.max(after.upperBound, before.upperBound) }
}

/// Finds the clauses of the dates of a block.
struct StatementFinder {
    private let block: AnnotatedBlock
    private let pieces: [Piece]

    init(_ block: AnnotatedBlock, pieces: [Piece]) {
        self.block = block
        self.pieces = pieces
    }

    /// The statements, one for each date, in the order of the text.
    func statements() -> [Statement] {
        pieces.indices.compactMap { index in
            pieces[index].date.map { statement(of: $0, at: index) }
        }
    }

    private func statement(of date: Int, at index: Int) -> Statement {
        let segment = pieces[index].segment
        let first = pieces[..<index].lastIndex { $0.segment != segment }.map { $0 + 1 } ?? 0
        let end = pieces[index...].firstIndex { $0.segment != segment } ?? pieces.count
        let tokens = pieces[index].tokens
        let (start, leading) = clauseStart(from: first, to: index)
        let stop = clauseEnd(from: index, to: end)
        let before = Range(from: start, to: pieces[leading].tokens.lowerBound)
        return Statement(
            date: date, piece: index, before: before,
            after: Range(from: tokens.upperBound + closing(before, tokens.upperBound), to: stop),
            segment: pieces[first].tokens.lowerBound..<pieces[end - 1].tokens.upperBound)
    }

    /// The number of tokens after a date that only complete the words before it: "from 3 May on".
    private func closing(_ before: Range<Int>, _ next: Int) -> Int {
        guard next < block.tokens.count, let last = before.last,
            block.cues.says([.fromWord], at: last)
        else { return 0 }
        return ["on", "onward", "onwards"].contains(block.words(next..<next + 1).lowercased())
            ? 1 : 0
    }

    /// The start of a date's clause: after the last date before it that belongs to another
    /// statement.
    ///
    /// Also returns the first date of its own statement.
    private func clauseStart(from first: Int, to index: Int) -> (token: Int, date: Int) {
        let start = pieces[first].tokens.lowerBound
        var current = index
        while let other = pieces[first..<current].lastIndex(where: { $0.date != nil }) {
            // "on 1 May, 8 May and 15 May": these dates share the words before the first.
            guard isJoint(other, current) else {
                return (boundary(between: other, and: current, first: false), current)
            }
            current = other
        }
        return (start, current)
    }

    private func clauseEnd(from index: Int, to end: Int) -> Int {
        let stop = pieces[end - 1].tokens.upperBound
        var current = index
        while let other = pieces[(current + 1)..<end].firstIndex(where: { $0.date != nil }) {
            guard isJoint(current, other) else {
                return boundary(between: current, and: other, first: true)
            }
            current = other
        }
        return stop
    }

    /// True if only a comma, "and" or "or" is between two dates.
    private func isJoint(_ left: Int, _ right: Int) -> Bool {
        let gap = Range(
            from: pieces[left].tokens.upperBound, to: pieces[right].tokens.lowerBound)
        return pieces[right].depth == pieces[left].depth
            && gap.allSatisfy { token in
                let mark = block.tokens[token].mark
                return mark == .comma || mark == .ampersand || mark == .slash
                    || mark == nil && block.cues.says([.conjunction], at: token)
            }
    }

    /// The boundary between the statements of two dates.
    ///
    /// If `first` is true, it is the end of the left statement, otherwise the start of the right
    /// one. It is at a conjunction, or else at the first or the last separator between the dates.
    private func boundary(between left: Int, and right: Int, first: Bool) -> Int {
        let gap = Range(
            from: pieces[left].tokens.upperBound, to: pieces[right].tokens.lowerBound)
        let inner = pieces[(left + 1)..<right]
        guard !inner.isEmpty else { return first ? gap.lowerBound : gap.upperBound }
        let parting = inner.filter { $0.separator > .edge && $0.separator != .close }
        if isFirstInSegment(left), parting.count > 1 || isAfterSeparator(inner) {
            // "3 May – Name, which ends on 5 May": the words after the first date belong to it.
            let start = parting.count > 1 ? parting.last?.tokens.lowerBound : nil
            return start ?? gap.upperBound
        }
        if let conjunction = conjunction(in: gap) {
            return first ? conjunction.lowerBound : conjunction.upperBound
        }
        if first {
            // "5 May (Oslo), and": words in parentheses belong to the date before them.
            let own = inner.prefix { $0.depth > pieces[left].depth || $0.separator == .edge }
            let next = inner.dropFirst(own.count).first
            return next?.tokens.lowerBound ?? gap.upperBound
        }
        return parting.last?.tokens.lowerBound ?? gap.lowerBound
    }

    /// True for a date without words before it in its segment.
    private func isFirstInSegment(_ index: Int) -> Bool {
        let segment = pieces[index].segment
        return !pieces[..<index].contains { $0.segment == segment && $0.date == nil }
    }

    private func isAfterSeparator(_ inner: ArraySlice<Piece>) -> Bool {
        inner.first.map { $0.separator > .close } ?? false
    }

    /// The "and" or "but" before another statement.
    private func conjunction(in gap: Range<Int>) -> Range<Int>? {
        block.cues.cues(in: gap).last { cue in
            guard cue.says(.conjunction) || block.words(cue.tokens).lowercased() == "with" else {
                return false
            }
            let rest = Range(from: cue.tokens.upperBound, to: gap.upperBound)
            return block.cues.contains(
                [
                    .auxiliary, .eventVerb, .closes, .ends, .opens, .due, .deadline, .until,
                    .starts, .action, .past,
                ], in: rest)
        }?.tokens
    }
}
