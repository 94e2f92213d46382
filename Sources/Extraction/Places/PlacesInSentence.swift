internal import Geography
internal import Text

extension Situation {
    /// The place that the clause names, or the sentence if the block has no other date.
    ///
    /// A place after "in" or "at" is preferred to "online", other towns, and venues, in this order.
    func placeInSentence(_ name: NameDecision) -> Place? {
        let found = places(in: statement.clause, name)
        if let led = nearest(found.filter(\.isLed)) { return led }
        let isOnly = block.dates.count == 1
        let sentence = isOnly ? places(in: statement.segment, name) : []
        if let led = nearest(sentence.filter(\.isLed)) { return led }
        if let format = onlineFormat { return format }
        if let town = nearest(found.filter { $0.place.location?.town != nil }) { return town }
        return venue(in: statement.after) ?? venue(in: statement.before)
    }

    private func places(in range: Range<Int>, _ name: NameDecision) -> [PlaceSpan] {
        knowledge.places.places(in: range, of: block).filter {
            !isInName($0, name) && !PlaceReader.isOrigin($0.tokens, of: block)
        }
    }

    /// The place nearest to the date; a town is preferred to a country.
    private func nearest(_ places: [PlaceSpan]) -> Place? {
        let date = datePiece.tokens
        return places.min { left, right in
            let isTown = (left.place.location?.town != nil, right.place.location?.town != nil)
            guard isTown.0 == isTown.1 else { return isTown.0 }
            return distance(left.tokens, date) < distance(right.tokens, date)
        }?.place
    }

    private func distance(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        max(one.lowerBound - other.upperBound, other.lowerBound - one.upperBound, 0)
    }

    private func isInName(_ span: PlaceSpan, _ name: NameDecision) -> Bool {
        name.name.map { $0.block == block.id && $0.tokens.covers(span.tokens) } ?? false
    }

    /// An online place if the clause says "online" or the like; nil otherwise.
    var onlineFormat: Place? {
        guard let cue = block.cues.first([.online], in: statement.clause),
            block.cues.first([.attendance], in: statement.clause) == nil,
            !block.links.contains(where: { $0.tokens.overlaps(cue.tokens) }),
            // In "Online registration ends on", only the registration is online.
            !block.cues.says([.actionNoun], at: cue.tokens.upperBound),
            !isPublished(cue)
        else { return nil }
        // "webinar" says that it is online, but does not name a place.
        let text = cue.happening == nil ? block.words(cue.tokens) : ""
        return Place(text: text, location: nil, isOnline: true)
    }

    /// True for "online" in "the schedule goes online", which is no place.
    private func isPublished(_ cue: Cue) -> Bool {
        let first = cue.tokens.lowerBound
        let verbs = ["go", "goes", "went", "gone", "published", "posted", "available", "put"]
        return first > 0 && verbs.contains(block.words(first - 1..<first).lowercased())
    }

    /// The words after "at" or "in" that include one for a building: "in room G.34", "at the Owheo
    /// foyer".
    private func venue(in range: Range<Int>) -> Place? {
        for cue in block.cues.cues(in: range) where cue.says(.preposition) && leadsToPlace(cue) {
            let rest = Range(from: cue.tokens.upperBound, to: range.upperBound)
            let longest = 8
            let words = PieceSplitter.trimmed(
                Range(
                    from: rest.lowerBound,
                    to: min(
                        rest.first { endsVenue($0) } ?? rest.upperBound, rest.lowerBound + longest)),
                block.tokens)
            let own = wording.withoutFiller(words)
            guard block.cues.contains([.venue], in: own), own.contains(where: { isNameLike($0) })
            else { continue }
            return Place(text: block.words(own), location: nil)
        }
        return nil
    }

    private func leadsToPlace(_ cue: Cue) -> Bool {
        ["at", "in", "inside"].contains(block.words(cue.tokens).lowercased())
            && block.tokens[cue.tokens.lowerBound].casing == .lower
    }

    private func endsVenue(_ token: Int) -> Bool {
        if let mark = block.tokens[token].mark { return mark != .dot && mark != .apostrophe }
        return block.tokens[token].casing == .lower
            && block.cues.says([.preposition, .auxiliary, .conjunction, .pronoun], at: token)
            && !block.cues.says([.of], at: token)
    }

    private func isNameLike(_ token: Int) -> Bool {
        block.tokens[token].isCapitalized || block.tokens[token].isNumber
    }
}

extension Situation {
    /// A name after "in" that is not in the gazetteer, or one next to the name of an entry: "in
    /// Hebden Bridge", "Hack Night, Hebden Bridge, 3 May".
    func unknownPlace(_ name: NameDecision) -> Place? {
        if let venue = unknownVenue(name) { return venue }
        for cue in block.cues.cues(in: statement.clause) where isIn(cue) {
            let rest = Range(from: cue.tokens.upperBound, to: statement.clause.upperBound)
            let words = rest.prefix { block.tokens[$0].isCapitalized }
            guard let first = words.first, let last = words.last else { continue }
            let range = first..<last + 1
            let whole = cue.tokens.lowerBound..<range.upperBound
            if isTownLike(range), !isName(range, name),
                !knowledge.places.isTime(whole, of: block)
            {
                return Place(text: block.words(range), location: nil)
            }
        }
        guard !isSentence, let named = name.name, named.block == block.id else { return nil }
        let field = pieces.indices.first { index in
            guard case .words = layout.roles[index], pieces[index].line == datePiece.line else {
                return false
            }
            let isBeside = pieces[index].separator == .comma || pieces[index].separator == .open
            return isBeside && isSameSentence(index)
                && pieces[index].tokens.lowerBound > named.tokens.lowerBound
                && isTownLike(pieces[index].tokens)
                && knowledge.places.place(pieces[index].tokens, of: block) == nil
        }
        return field.map { Place(text: block.words(pieces[$0].tokens), location: nil) }
    }

    /// Capitalized words after "at" or "in": "at the Brass Lantern", "in the Casa del Pueblo".
    private func unknownVenue(_ name: NameDecision) -> Place? {
        for cue in block.cues.cues(in: statement.clause) where leadsToPlace(cue) {
            var start = cue.tokens.upperBound
            if start < statement.clause.upperBound, block.tokens[start].casing == .lower,
                block.cues.says([.determiner], at: start)
            {
                start += 1
            }
            let rest = Range(from: start, to: statement.clause.upperBound)
            let words = PieceSplitter.trimmed(
                Range(from: start, to: rest.first { !isInVenue($0, of: rest) } ?? rest.upperBound),
                block.tokens)
            guard words.lowerBound == start, !words.isEmpty,
                !knowledge.places.isTime(
                    cue.tokens.lowerBound..<words.upperBound, of: block),
                wording.hasProperName(words), !isName(words, name),
                !block.links.contains(where: { $0.tokens.overlaps(words) }),
                !block.cues.cues(in: words).contains(where: { $0.happening != nil })
            else { continue }
            return Place(text: block.words(words), location: nil)
        }
        return nil
    }

    /// True for a capitalized word, and for a word in lower case between two of them: "Facultad de
    /// Matemática".
    private func isInVenue(_ token: Int, of range: Range<Int>) -> Bool {
        if block.tokens[token].isCapitalized { return true }
        let joints = ["of", "de", "del", "la", "le", "du", "the", "and", "on"]
        return token > range.lowerBound && token + 1 < range.upperBound
            && block.tokens[token - 1].isCapitalized && block.tokens[token + 1].isCapitalized
            && joints.contains(block.words(token..<token + 1))
    }

    private func isIn(_ cue: Cue) -> Bool {
        block.words(cue.tokens) == "in"
    }

    /// True for up to three words that are capitalized like names and have no other known meaning.
    private func isTownLike(_ range: Range<Int>) -> Bool {
        let mostWords = 3
        let fewestLetters = 4
        return !range.isEmpty && range.count <= mostWords
            && range.allSatisfy { token in
                block.tokens[token].casing == .capitalized && block.cues.cue(at: token) == nil
                    && !DateWords.months.contains(block.tokens[token].word)
            }
            && block.text.byteRange(of: range).count >= fewestLetters
            && !block.links.contains { $0.tokens.overlaps(range) }
    }
}
