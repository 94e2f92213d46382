internal import Text

extension Situation {
    /// The caption of the sentence with the date: a first sentence without a verb, or a label.
    func captions() -> [NameCandidate] {
        record.compactMap { index in
            guard isWords(pieces[index]), case .words = layout.roles[index],
                isCaption(index) || isTopicLabel(index)
            else { return nil }
            return candidate(.caption, wording.withoutFiller(pieces[index].tokens))
        }
    }

    /// The first words of an entry, which name what the parentheses are about: "Python Day, 3 May
    /// (the call for talks closes 1 April)".
    func namesOutsideParentheses() -> [NameCandidate] {
        guard datePiece.depth > 0,
            let index = pieces.indices.first(where: { index in
                guard pieces[index].line == datePiece.line, case .words = layout.roles[index] else {
                    return false
                }
                return true
            }), pieces[index].depth == 0, pieces[index].segment == datePiece.segment,
            !statement.clause.overlaps(pieces[index].tokens),
            wording.hasProperName(pieces[index].tokens), !wording.hasVerb(pieces[index].tokens)
        else { return [] }
        return candidate(.caption, wording.withoutFiller(pieces[index].tokens)).map { [$0] } ?? []
    }

    /// True for a first piece before a colon, a dash, or a bar, or on a line of its own.
    private func isTopicLabel(_ index: Int) -> Bool {
        guard index == 0 || pieces[index].line != pieces[index - 1].line,
            index + 1 < pieces.count, index < statement.piece,
            // "Nominations: 1 to 21 May. Ballot: 3 to 9 June": the first label is about its own days.
            pieces[index + 1].date == nil || index + 1 == statement.piece
                || wording.hasOwnWord(pieces[index].tokens)
        else { return false }
        // Parentheses and parts after commas may be between the label and the separator: "KCD
        // Africa (virtual): talks may be sent in", "Python Day, Oslo: talks …".
        let next = pieces[(index + 1)...].first { piece in
            piece.depth == pieces[index].depth && piece.separator != .comma
                && piece.separator != .close && piece.separator != .edge
        }
        guard let next, next.line == pieces[index].line || next.separator == .line,
            next.tokens.lowerBound <= datePiece.tokens.lowerBound
        else { return false }
        return [.colon, .dash, .bar, .line, .semicolon].contains(next.separator)
            && isBeforeClause(pieces[index].tokens)
            && !wording.hasVerb(wording.withoutFiller(pieces[index].tokens))
    }

    /// The label of a line with several dates: "Quill 4.2: freeze 3 May, beta 10 May, release 1
    /// June".
    var lineLabel: Range<Int>? {
        guard !isSentence,
            let first = pieces.firstIndex(where: { $0.line == datePiece.line }),
            case .words = layout.roles[first], first + 1 < pieces.count,
            [.colon, .dash, .bar].contains(pieces[first + 1].separator),
            !statement.before.overlaps(pieces[first].tokens)
        else { return nil }
        let label = pieces[first].tokens
        let isShared = pieces.contains { piece in
            piece.date != nil && piece.line == datePiece.line
                && label.upperBound <= piece.tokens.lowerBound
                && piece.tokens.lowerBound < datePiece.tokens.lowerBound
        }
        return isShared && wording.hasOwnWord(label) && !wording.hasVerb(label) ? label : nil
    }

    private func isBeforeClause(_ range: Range<Int>) -> Bool {
        guard statement.before.overlaps(range) else { return true }
        let clause = ClauseGrammar(block: block, statement: statement).mainClause
        return clause.map { $0.lowerBound >= range.upperBound } ?? false
    }

    /// True for a first sentence without a verb that is a caption for those after it.
    ///
    /// For example, “Bug bash” in “Bug bash. On 3 May we …”.
    func isCaption(_ index: Int) -> Bool {
        let longest = 8
        guard index == 0 || pieces[index].line != pieces[index - 1].line,
            sentence(index) < sentence(statement.piece), pieces[index].line == datePiece.line,
            index + 1 < pieces.count, pieces[index + 1].separator == .sentence
        else { return false }
        let range = pieces[index].tokens
        let isQuestion = block.words(range.upperBound..<range.upperBound + 1) == "?"
        // In "Held with the summit. Papers are due on 3 May.", the first sentence is not a caption.
        let isParticiple = block.cues.says([.past], at: range.lowerBound)
        return wording.wordCount(range) <= longest && !wording.hasVerb(range) && !isQuestion
            && !isParticiple
            && (!wording.isInstruction(range) || block.strong.contains { $0.covers(range) })
    }

    /// True for a piece in the same sentence as the date.
    ///
    /// If the date is a sentence by itself, the next sentence also counts unless it has a verb.
    func isSameSentence(_ index: Int) -> Bool {
        guard pieces[index].line == datePiece.line, sentence(index) != sentence(statement.piece)
        else {
            return true
        }
        let own = sentence(statement.piece)
        let isAlone = pieces.indices.allSatisfy { other in
            guard pieces[other].line == datePiece.line, sentence(other) == own else { return true }
            return switch layout.roles[other] {
            // "2–3 October: cancelled. Refunds within 14 days." is about a thing named above.
            case .words, .remark: false
            default: true
            }
        }
        return isAlone && sentence(index) == own + 1
            && !pieces.indices.contains {
                sentence($0) == own + 1 && wording.hasVerb(pieces[$0].tokens)
            }
    }

    /// The number of the sentence that a piece is in.
    func sentence(_ index: Int) -> Int {
        pieces[...index].count { $0.separator == .sentence }
    }
}
