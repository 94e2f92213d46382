internal import CivilTime
internal import DateExpressions
internal import Geography
internal import Items
internal import Newsletter
internal import Text

extension Situation {
    /// Adds the evidence that depends on the whole situation.
    func judge(_ candidates: inout [NameCandidate], owner: Owner?) {
        let heading = isAloneBelowHeading ? candidates.first { $0.source == .heading } : nil
        let isNamedAbove = (heading != nil || loneHeading != nil) && !isBelowCollection
        for index in candidates.indices where candidates[index].block == block.id {
            let candidate = candidates[index]
            if layout.places.contains(where: {
                $0.tokens != candidate.tokens && $0.tokens.covers(candidate.tokens)
            }) {
                // A part of a place, such as "IL" in "Chicago, IL", is not a name.
                candidates[index].evidence.formUnion([.place, .beforeCountry])
            }
            guard candidate.source != .subject, candidate.source != .object else { continue }
            if isVenue(candidate) { candidates[index].evidence.insert(.venue) }
            if isAtPlace(candidate) { candidates[index].evidence.insert(.aside) }
            if isLinkBeforeParenthesis(candidate) { candidates[index].evidence.insert(.leading) }
            if isBeforeCountry(candidate)
                || (owner?.isEvent == true || isNamedAbove) && isBeforeTown(candidate)
            {
                candidates[index].evidence.insert(.beforeCountry)
                if isNamedAbove { candidates[index].evidence.insert(.place) }
            }
            if isVenueBeforeTown(candidate) || isVenueOfTown(candidate) {
                candidates[index].evidence.formUnion([.place, .venue])
            }
            if [.field, .otherLine].contains(candidate.source),
                wording.isInstruction(candidate.tokens),
                candidate.evidence.isDisjoint(with: [.linked, .bold, .properName])
            {
                candidates[index].evidence.insert(.aside)
            }
            if [.afterDate, .field].contains(candidate.source), isBesideTown,
                wording.isInstruction(candidate.tokens),
                candidate.evidence.isDisjoint(with: [.linked, .bold, .properName])
            {
                candidates[index].evidence.insert(.aside)
            }
            if isNamedAbove, isBelowPlace(candidate) {
                candidates[index].evidence.formUnion([.place, .venue])
            }
            if let heading, isDetail(candidate),
                heading.evidence.contains(.happening)
                    || heading.evidence.contains(.properName) && isSentenceOfItsOwn(candidate)
            {
                candidates[index].evidence.insert(.aside)
            }
            if isAfterNamedDate(candidate) { candidates[index].evidence.insert(.aside) }
            if isChannel(candidate) || isLinkAfterMarkedName(candidate) || isLinkedVenue(candidate)
            {
                candidates[index].evidence.insert(.aside)
            }
            if let owner, isLoneVenue(candidate, of: owner) {
                candidates[index].evidence.formUnion([.place, .venue])
            }
        }
        // "It happens at the university on 3 May" names only the place.
        let reading = isSentence ? ClauseGrammar(block: block, statement: statement).reading : nil
        let saysOnlyPronoun = reading?.isPronoun == true
        if let reading, saysOnlyPronoun {
            for index in candidates.indices
            where candidates[index].source == .clause
                && reading.predicate.overlaps(candidates[index].tokens)
            {
                candidates[index].evidence.insert(.pronoun)
            }
        }
        let isNamed =
            isSentence
            && candidates.contains { candidate in
                candidate.evidence.contains(.ownWord) && candidate.score(knowledge.weights) > 1
                    && !candidate.evidence.contains(.pronoun)
                    && (!saysOnlyPronoun || candidate.source == .object)
                    && [.subject, .object, .clause, .afterDate].contains(candidate.source)
            }
        guard isNamed else { return }
        let outside = NameSource.above.union([.earlierSentence, .caption])
        for index in candidates.indices where outside.contains(candidates[index].source) {
            candidates[index].evidence.insert(.outside)
        }
    }

    /// True for a short, plain name before a comma and a country: an unknown town.
    private func isBeforeCountry(_ candidate: NameCandidate) -> Bool {
        let longestTown = 3
        guard candidate.evidence.isDisjoint(with: [.linked, .namedField, .happening]),
            !candidate.evidence.contains(.bold) || isWithinBoldLine(candidate),
            wording.wordCount(candidate.tokens) <= longestTown,
            let piece = pieces.firstIndex(where: { $0.tokens.contains(candidate.tokens.lowerBound) }
            ),
            piece + 1 < pieces.count, pieces[piece + 1].separator == .comma,
            case .place(let place) = layout.roles[piece + 1]
        else { return false }
        let location = layout.places[place].place.location
        return location?.town == nil && location?.country != nil
    }

    /// True for words after the date that end in one for a building, right before a town: "3 May,
    /// Exhibition Hall, Burnie, doors open at nine".
    private func isVenueBeforeTown(_ candidate: NameCandidate) -> Bool {
        guard [.afterDate, .field].contains(candidate.source),
            candidate.evidence.isDisjoint(with: [.linked, .bold, .quoted, .namedField, .series]),
            candidate.tokens.lowerBound >= datePiece.tokens.upperBound,
            let piece = pieces.indices.first(where: {
                pieces[$0].tokens.lowerBound == candidate.tokens.lowerBound
            }),
            piece + 1 < pieces.count, pieces[piece + 1].separator == .comma,
            let last = pieces[piece].tokens.last,
            let venue = block.cues.cue(at: last), venue.says(.venue),
            pieces[piece].tokens.allSatisfy({
                block.tokens[$0].isCapitalized || block.cues.says([.of, .preposition], at: $0)
            })
        else { return false }
        return knowledge.places.place(pieces[piece + 1].tokens, of: block)?.location?.town != nil
    }

    /// True for plain words with one for a building after the date of a town: "Suva: 19 June, USP
    /// campus".
    private func isVenueOfTown(_ candidate: NameCandidate) -> Bool {
        guard [.afterDate, .field].contains(candidate.source),
            candidate.evidence.isDisjoint(
                with: [.linked, .bold, .quoted, .namedField, .series, .happening]),
            candidate.tokens.lowerBound >= datePiece.tokens.upperBound,
            block.cues.contains([.venue], in: candidate.tokens)
        else { return false }
        return isBesideTown
    }

    /// True for plain words on a line after one that is only a place: the venue.
    private func isBelowPlace(_ candidate: NameCandidate) -> Bool {
        guard candidate.source == .otherLine,
            candidate.evidence.isDisjoint(with: [.linked, .bold, .namedField, .series]),
            let line = pieces.first(where: { $0.tokens.overlaps(candidate.tokens) })?.line
        else { return false }
        let above = pieces.indices.filter { pieces[$0].line == line - 1 }
        return !above.isEmpty
            && above.allSatisfy { index in
                if case .place = layout.roles[index] { true } else { false }
            }
    }

    /// True for plain words on a line after that of the date: what the heading's event offers.
    private func isDetail(_ candidate: NameCandidate) -> Bool {
        (candidate.source == .otherLine && isFirstLineBesidesPlaces
            || candidate.source == .field && isInLaterSentence(candidate))
            && candidate.tokens.lowerBound >= datePiece.tokens.upperBound
            && candidate.evidence.isDisjoint(
                with: [.linked, .bold, .italic, .quoted, .namedField, .happening, .series])
    }

    /// True for the date of a town: "Oslo, Norway: 3 May, bring a lamp".
    private var isBesideTown: Bool {
        guard let first = pieces.indices.first(where: { pieces[$0].line == datePiece.line }) else {
            return false
        }
        return isTown(first) && pieces[first].tokens.upperBound <= datePiece.tokens.lowerBound
    }

    /// True for words that end in a period, such as "Bring your own maps".
    private func isSentenceOfItsOwn(_ candidate: NameCandidate) -> Bool {
        let next = candidate.tokens.upperBound
        return next < block.tokens.count && block.tokens[next].mark == .dot
            && SentenceEnd.isEnd(next, of: block.text)
    }

    /// True if the date is on the first line that is not only a place.
    private var isFirstLineBesidesPlaces: Bool {
        pieces.indices.allSatisfy { index in
            guard pieces[index].line < datePiece.line else { return true }
            if case .place = layout.roles[index] { return true }
            return false
        }
    }

    /// True for words in a sentence after the one with the date.
    private func isInLaterSentence(_ candidate: NameCandidate) -> Bool {
        pieces.lastIndex { $0.tokens.lowerBound <= candidate.tokens.lowerBound }
            .map { sentence($0) > sentence(statement.piece) } ?? false
    }

    /// True for plain words after the date and "at" or "in": "Saturday at iHub".
    private func isAtPlace(_ candidate: NameCandidate) -> Bool {
        var before = candidate.tokens.lowerBound - 1
        guard candidate.evidence.isDisjoint(with: [.linked, .bold, .happening, .namedField]),
            [.afterDate, .field, .otherLine].contains(candidate.source),
            before >= datePiece.tokens.upperBound
        else { return false }
        if before > datePiece.tokens.upperBound, block.cues.says([.determiner], at: before) {
            before -= 1
        }
        let word = block.words(before..<before + 1)
        return word == "at" || word == "in"
    }

    /// True for words in a longer bold range, such as a line that is entirely bold.
    private func isWithinBoldLine(_ candidate: NameCandidate) -> Bool {
        block.strong.contains {
            $0.covers(candidate.tokens) && $0.upperBound > candidate.tokens.upperBound
        }
    }

    /// True for the link right before the parentheses with the date, if the entry has another date.
    ///
    /// For example, “Pier Fest” in “Dock Meetup, 3 May, co-located with [Pier Fest](…) (3–4 May)”.
    private func isLinkBeforeParenthesis(_ candidate: NameCandidate) -> Bool {
        guard datePiece.depth > 0, !others.isEmpty, candidate.evidence.contains(.linked),
            candidate.tokens.upperBound <= datePiece.tokens.lowerBound
        else { return false }
        return (candidate.tokens.upperBound..<datePiece.tokens.lowerBound)
            .allSatisfy { block.tokens[$0].mark != nil }
    }

    /// True for plain words next to a town after the date, which name the venue if a heading names
    /// the event: "17–19 October | Palais des Congrès, Lyon".
    private func isBeforeTown(_ candidate: NameCandidate) -> Bool {
        guard candidate.evidence.isDisjoint(with: [.linked, .bold, .namedField]),
            // A town hall may be a meeting or, before a town, a venue.
            !candidate.evidence.contains(.happening)
                || block.cues.contains([.venue], in: candidate.tokens),
            candidate.tokens.lowerBound >= datePiece.tokens.upperBound,
            let piece = pieces.firstIndex(where: { $0.tokens.contains(candidate.tokens.lowerBound) }
            )
        else { return false }
        let isBefore =
            piece + 1 < pieces.count && pieces[piece + 1].separator == .comma
            && isTown(piece + 1)
        return isBefore
            || piece > 0 && isTown(piece - 1) && pieces[piece - 1].line == pieces[piece].line
            || isOnlyNameOfLine(piece)
    }

    /// True for the only words on a line that begins with a town and a bar: "Lyon, France | 3–5 May
    /// | Maison Rouge".
    private func isOnlyNameOfLine(_ piece: Int) -> Bool {
        let line = pieces.indices.filter { pieces[$0].line == pieces[piece].line }
        guard pieces[piece].separator == .bar, let first = line.first, isTown(first) else {
            return false
        }
        return line.allSatisfy { index in
            if index != piece, case .words = layout.roles[index] { false } else { true }
        }
    }

    /// True for plain words after the date and a comma in an entry that begins with its name: "Map
    /// night, 3 May, 18:00, Blue Café".
    private func isAfterNamedDate(_ candidate: NameCandidate) -> Bool {
        let marked: BitSet<NameEvidence> = [.linked, .bold, .quoted, .namedField, .happening]
        guard !isSentence, candidate.evidence.isDisjoint(with: marked),
            candidate.tokens.lowerBound >= datePiece.tokens.upperBound,
            let piece = pieces.firstIndex(where: {
                $0.tokens.contains(candidate.tokens.lowerBound)
            }),
            pieces[piece].separator == .comma, pieces[piece].line == datePiece.line,
            let first = pieces.firstIndex(where: { $0.line == datePiece.line }),
            case .words = layout.roles[first],
            datePiece.separator == .comma || datePiece.separator == .colon,
            statement.before.covers(pieces[first].tokens)
        else { return false }
        return wording.hasOwnWord(pieces[first].tokens)
            && knowledge.places.place(pieces[first].tokens, of: block) == nil
    }

    /// True for the name of a channel: "#quill-bugs".
    private func isChannel(_ candidate: NameCandidate) -> Bool {
        let first = candidate.tokens.lowerBound
        guard first > 0, block.tokens.indices.contains(first) else { return false }
        return block.tokens[first - 1].mark == .hash && block.tokens[first].isGlued
    }

    /// True for a plain link after the date and "in the" or "on the", if there is another name: "3 May –
    /// hack evening, in the [voice channel](…)".
    ///
    /// Also true for a link of general words, such as "our channel".
    private func isLinkedVenue(_ candidate: NameCandidate) -> Bool {
        let first = candidate.tokens.lowerBound
        if candidate.evidence.contains(.linked), !candidate.tokens.isEmpty,
            wording.isCovered(candidate.tokens, by: [.venue, .determiner]),
            block.cues.contains([.venue], in: candidate.tokens)
        {
            return true
        }
        guard !isSentence, candidate.evidence.contains(.linked), first > 1,
            candidate.evidence.isDisjoint(with: [.properName, .happening, .bold, .quoted]),
            first > datePiece.tokens.upperBound, block.cues.says([.determiner], at: first - 1)
        else { return false }
        return ["in", "on", "at"].contains(block.words(first - 2..<first - 1).lowercased())
    }

    /// True for a link after the date in an entry that begins with a marked name for an event:
    /// "**Usability call**, Tuesdays at 19:00, [Jitsi](…)".
    private func isLinkAfterMarkedName(_ candidate: NameCandidate) -> Bool {
        guard !isSentence, candidate.evidence.contains(.linked),
            candidate.evidence.isDisjoint(with: [.bold, .quoted, .namedField, .happening]),
            candidate.tokens.lowerBound >= datePiece.tokens.upperBound,
            let name = (block.strong + block.emphasis).first(where: {
                $0.lowerBound == pieces[0].tokens.lowerBound
            })
        else { return false }
        return statement.before.covers(name)
            && block.cues.cues(in: name).contains { $0.happening != nil && !$0.says(.vague) }
    }

    /// True for plain words after the day and the hour of the only date below a heading that names
    /// the event, which are the venue: "3 May, 18:00, Blue Hall", "3 May at the restaurant Adria".
    private func isLoneVenue(_ candidate: NameCandidate, of owner: Owner) -> Bool {
        let longestVenue = 5
        let telling: BitSet<NameEvidence> = [.linked, .bold, .namedField, .happening, .sentence]
        guard candidate.evidence.isDisjoint(with: telling),
            [.field, .afterDate].contains(candidate.source),
            candidate.tokens.lowerBound >= datePiece.tokens.upperBound,
            wording.wordCount(candidate.tokens) <= longestVenue,
            block.block.role == .paragraph || block.block.parent != nil, isAloneBelowHeading
        else { return false }
        let isTimed =
            date.value.time != nil
            || block.clockTimes.contains { $0.tokens.upperBound <= candidate.tokens.lowerBound }
        return block.cues.contains([.venue], in: candidate.tokens)
            || owner.isEvent && isTimed
                && candidate.evidence.isSuperset(of: [.properName, .capitalized])
    }

    /// True if no other block near below the same heading has a date.
    var isAloneBelowHeading: Bool {
        let reach = 8
        let near = max(0, block.id - reach)...min(document.blocks.count - 1, block.id + reach)
        return !block.block.headings.isEmpty
            && document.blocks[near].allSatisfy { other in
                other.id == block.id || other.dates.isEmpty
                    || other.block.headings.last != block.block.headings.last
            }
    }

    private func isTown(_ piece: Int) -> Bool {
        guard case .place(let place) = layout.roles[piece] else { return false }
        return layout.places[place].place.location?.town != nil
    }

    /// True for plain words after a place on the same line, or with a word for a venue.
    private func isVenue(_ candidate: NameCandidate) -> Bool {
        guard candidate.evidence.isDisjoint(with: [.linked, .bold, .namedField]),
            candidate.source == .field || candidate.source == .otherLine
                || candidate.source == .afterDate || candidate.source == .clause
        else { return false }
        let first = candidate.tokens.lowerBound
        if let piece = pieces.firstIndex(where: { $0.tokens.contains(first) }) {
            let before = pieces[..<piece].indices.filter { pieces[$0].line == pieces[piece].line }
            let isAfterPlace = before.contains { index in
                if case .place = layout.roles[index] { true } else { false }
            }
            let isNamedBefore = before.contains { index in
                if case .words = layout.roles[index] { true } else { false }
            }
            if isAfterPlace, isNamedBefore, candidate.source != .clause,
                candidate.source != .afterDate
            {
                return true
            }
        }
        return !candidate.evidence.contains(.happening)
            && candidate.source != .clause && wording.namesVenue(candidate.tokens)
    }
}
