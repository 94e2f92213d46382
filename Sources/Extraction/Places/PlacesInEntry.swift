internal import Geography
internal import Items
internal import Newsletter
internal import Text

extension Situation {
    /// The place in a field of its own, after or before the date, in the same clause.
    func placeInClause(_ name: NameDecision) -> Place? {
        let clause =
            statement.before
            .lowerBound..<Swift.max(
                statement.after.upperBound, datePiece.tokens.upperBound)
        let own = layout.places.filter { clause.covers($0.tokens) }
        let isInside = datePiece.depth > 0
        let after = own.first { $0.tokens.lowerBound >= datePiece.tokens.upperBound }
        let before = own.last { $0.tokens.upperBound <= datePiece.tokens.lowerBound }
        // "The Hague (17 September), Warsaw (22 September)": each date belongs to the place before
        // it.
        let nearest =
            isInside && after.map({ pieceDepth(at: $0.tokens.lowerBound) == 0 }) ?? false
            ? before ?? after : after ?? before
        let town = own.first { $0.place.location?.town != nil }
        return
            (nearest?.place.location?.town == nil && nearest?.place.isOnline != true
            ? town ?? nearest : nearest).map { extended($0, name) }
    }

    /// The place right before the parentheses with the date: "stops in Warsaw (22 May) and Vienna
    /// (2 June)".
    var placeBeforeParenthesis: Place? {
        let open = datePiece.tokens.lowerBound - 1
        let isTownBeside = layout.places.contains {
            $0.tokens.lowerBound >= datePiece.tokens.upperBound
                && pieceDepth(at: $0.tokens.lowerBound) > 0
        }
        guard datePiece.depth > 0, open > 0, block.tokens[open].mark == .open,
            !isTownBeside || !others.isEmpty
        else {
            return nil
        }
        // A segment may begin inside the parentheses.
        let before = Range(from: statement.segment.lowerBound, to: open)
        return knowledge.places.places(in: before, of: block)
            .last { $0.tokens.upperBound == open && $0.place.location?.town != nil }?.place
    }

    private func pieceDepth(at token: Int) -> Int {
        pieces.last { $0.tokens.lowerBound <= token }?.depth ?? 0
    }

    /// The place in another field of the entry, or another sentence of the paragraph.
    ///
    /// In a paragraph about several events, each has its own place, and tasks that of their event.
    func placeInFields(of kind: Kind, _ name: NameDecision) -> Place? {
        // If the words before the date name a town, the event does not take place in another one.
        let isOnlyDate = !others.contains { $0.segment == statement.segment }
        let own =
            isSentence ? (isOnlyDate ? statement.segment : statement.clause) : statement.before
        let isToldInSentence = knowledge.places.places(in: own, of: block).contains {
            $0.isLed && $0.place.location?.town != nil
                // "In Urbino, Italy", if the town is not known.
                || isSentence && $0.place.location?.country != nil
                    && isAfterTown($0.tokens)
        }
        let isOnline = isSentence && onlineFormat != nil
        let lines = Set(record.map { pieces[$0].line })
        let fields = layout.places.filter { span in
            (!isToldInSentence && !isOnline || own.covers(span.tokens))
                && !isOfLaterDate(span.tokens)
                && !(isSentence && kind == .event && isInSentenceOfOther(span.tokens))
                && pieces.contains {
                    $0.tokens.overlaps(span.tokens) && lines.contains($0.line)
                }
        }
        // A region before the date may be part of a name; a town is more precise.
        return
            (fields.first { $0.place.location?.town != nil || $0.place.isOnline }
            ?? fields.first).map { extended($0, name) }
    }

    /// True for words in the clause of a later date: "Days in Oslo on 3 May; Bergen, Norway, on 5 May".
    private func isOfLaterDate(_ range: Range<Int>) -> Bool {
        // A month in a name is no date of another entry: "Jan 22. Oslo, NO - Hack night January".
        range.lowerBound >= statement.segment.upperBound && !isDateFirst
            && others.contains { $0.piece > statement.piece && $0.clause.covers(range) }
    }

    /// True for a country after a comma and a capitalized word that a preposition leads to.
    private func isAfterTown(_ country: Range<Int>) -> Bool {
        var token = country.lowerBound - 1
        guard token > 1, block.tokens[token].mark == .comma else { return false }
        token -= 1
        while token > 0, block.tokens[token].isCapitalized { token -= 1 }
        return block.cues.says([.preposition], at: token)
    }

    /// A place with the venue before its town: "Walker Creek Ranch, Marin, CA".
    private func extended(_ span: PlaceSpan, _ name: NameDecision) -> Place {
        guard !span.isLed,
            let piece = pieces.firstIndex(where: { $0.tokens.overlaps(span.tokens) }),
            piece > 0, pieces[piece].separator == .comma, pieces[piece - 1].date == nil,
            case .words = layout.roles[piece - 1], !isName(pieces[piece - 1].tokens, name),
            !wording.hasVerb(pieces[piece - 1].tokens),
            !wording.isCovered(pieces[piece - 1].tokens, by: [.online, .attendance]),
            !block.cues.cues(in: pieces[piece - 1].tokens).contains(where: { $0.happening != nil })
        else { return span.place }
        let whole = pieces[piece - 1].tokens.lowerBound..<span.tokens.upperBound
        return Place(
            text: block.words(whole), location: span.place.location, isOnline: span.place.isOnline)
    }

    /// The town after "in" or a similar word anywhere in the block.
    ///
    /// For a task, it must be in a sentence with a date, which may be that of the event.
    /// What happens to something, such as an outage, happens nowhere else in the block.
    func placeInBlock(of kind: Kind, _ name: NameDecision) -> Place? {
        let moves =
            block.cues.contains([.moved], in: statement.clause)
            && !block.cues.cues(in: statement.clause).contains {
                $0.happening != nil && !$0.says(.hint)
            }
        // "It is offline. The programs use the mirror in Oslo."
        let isState =
            isAnaphoric
            && ClauseGrammar(block: block, statement: statement).reading?.takesPlace == false
        guard block.block.role == .paragraph || block.block.role == .listItem, !moves, !isState,
            name.name.map({
                !$0.evidence.contains(.statement) || $0.evidence.contains(.happening)
            }) ?? true
        else { return nil }
        let places = knowledge.places.places(in: block.all, of: block)
            .filter { span in
                span.isLed && span.place.location?.town != nil
                    && (kind == .event && !isInSentenceOfOther(span.tokens)
                        || others.contains { $0.segment.covers(span.tokens) }
                        || statement.segment.covers(span.tokens))
            }
        // With several dates, one place applies to all only if there is no other.
        guard block.dates.count == 1 || Set(places.map(\.place.text)).count == 1 else { return nil }
        return places.first?.place
    }

    /// True for words in the sentence of another date, but not of this one.
    private func isInSentenceOfOther(_ range: Range<Int>) -> Bool {
        guard let piece = pieces.lastIndex(where: { $0.tokens.lowerBound <= range.lowerBound }),
            sentence(piece) != sentence(statement.piece)
        else { return false }
        return others.contains { sentence($0.piece) == sentence(piece) }
    }

    /// True if a range is part of the item's name.
    func isName(_ tokens: Range<Int>, _ name: NameDecision) -> Bool {
        name.name.map { $0.block == block.id && $0.tokens.overlaps(tokens) } ?? false
    }
}
