internal import Geography
internal import Items
internal import Newsletter
internal import Text

/// Where a date's thing happens, and how that was found.
struct PlaceDecision: Sendable {
    /// The place; nil if the text names none.
    let place: Place?
    /// Where it is on the map; also if only a name or a heading tells the country.
    let location: Location?
    /// How surely the place is the thing's own, 0 to 1.
    let probability: Double
}

extension Situation {
    /// The place of the date's thing: in its own words, in another field, in another line or item of
    /// the same entry, in its name, or that of the event above.
    func placeDecision(_ name: NameDecision, kind: Kind) -> PlaceDecision {
        let sources: [(Double, () -> Place?)] = [
            (0.97, { self.placeInClause(name) }), (0.96, { self.placeInFields(name) }),
            (0.95, { self.labelledPlace }), (0.9, { self.placeInSentence(name) }),
            (0.85, { self.placeOfName(name) }), (0.85, { self.placeAbove }),
            (0.85, { self.placeOfOwner(name, kind) }),
            (0.7, { self.placeInBlock }), (0.5, { self.unknownPlace(name) }),
        ]
        for (probability, find) in sources {
            // A part of the world says hardly where something is.
            guard let place = find(), place.location.map({ $0.country != nil }) ?? true else {
                continue
            }
            let location = place.location ?? (place.isOnline ? nil : locationOfName(name))
            return PlaceDecision(
                place: place.text.isEmpty ? nil : place, location: location,
                probability: probability)
        }
        return PlaceDecision(place: nil, location: locationOfName(name), probability: 0.8)
    }

    /// A whole field after the date or before it, in the same clause.
    private func placeInClause(_ name: NameDecision) -> Place? {
        let clause = statement.before.lowerBound..<Swift.max(
            statement.after.upperBound, datePiece.tokens.upperBound)
        let own = layout.places.filter { clause.covers($0.tokens) }
        let isInside = datePiece.depth > 0
        let after = own.first { $0.tokens.lowerBound >= datePiece.tokens.upperBound }
        let before = own.last { $0.tokens.upperBound <= datePiece.tokens.lowerBound }
        // "The Hague (17 September), Warsaw (22 September)"
        let nearest = isInside && after.map({ pieceDepth(at: $0.tokens.lowerBound) == 0 }) ?? false
            ? before ?? after : after ?? before
        let town = own.first { $0.place.location?.town != nil }
        return (nearest?.place.location?.town == nil && nearest?.place.isOnline != true
            ? town ?? nearest : nearest).map { extended($0, name) }
    }

    private func pieceDepth(at token: Int) -> Int {
        pieces.last { $0.tokens.lowerBound <= token }?.depth ?? 0
    }

    private func placeInFields(_ name: NameDecision) -> Place? {
        let lines = Set(record.map { pieces[$0].line })
        let fields = layout.places.filter { span in
            pieces.contains {
                $0.tokens.overlaps(span.tokens) && lines.contains($0.line)
            }
        }
        // A part of the world may stand before the date like a name; a town says more.
        return (fields.first { $0.place.location?.town != nil || $0.place.isOnline }
            ?? fields.first).map { extended($0, name) }
    }

    /// A place with the venue before its town: "Walker Creek Ranch, Marin, CA".
    private func extended(_ span: PlaceSpan, _ name: NameDecision) -> Place {
        guard !span.isLed, let piece = pieces.firstIndex(where: { $0.tokens.overlaps(span.tokens) }),
            piece > 0, pieces[piece].separator == .comma, pieces[piece - 1].date == nil,
            case .words = layout.roles[piece - 1], !isName(pieces[piece - 1].tokens, name)
        else { return span.place }
        let whole = pieces[piece - 1].tokens.lowerBound..<span.tokens.upperBound
        return Place(
            text: block.words(whole), location: span.place.location, isOnline: span.place.isOnline)
    }

    /// True if some tokens are a part of what names the thing.
    private func isName(_ tokens: Range<Int>, _ name: NameDecision) -> Bool {
        name.name.map { $0.block == block.id && $0.tokens.overlaps(tokens) } ?? false
    }

    /// A place after "in" or "at" in the clause, or in the sentence if it has no other date; else a venue
    /// after them.
    private func placeInSentence(_ name: NameDecision) -> Place? {
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
        knowledge.places.places(in: range, of: block).filter { !isInName($0, name) }
    }

    /// The place that is the nearest to the date, a town before a country.
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

    /// The words after "at" or "in" that have one for a building: "in room G.34", "at the Owheo foyer".
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

    private func isInName(_ span: PlaceSpan, _ name: NameDecision) -> Bool {
        name.name.map { $0.block == block.id && $0.tokens.covers(span.tokens) } ?? false
    }

    /// "online" or the like in the clause.
    private var onlineFormat: Place? {
        guard let cue = block.cues.first([.online], in: statement.clause),
            block.cues.first([.attendance], in: statement.clause) == nil,
            !block.links.contains(where: { $0.tokens.overlaps(cue.tokens) })
        else { return nil }
        return Place(text: block.words(cue.tokens), location: nil, isOnline: true)
    }

    private func placeOfName(_ name: NameDecision) -> Place? {
        guard let candidate = name.name else { return nil }
        if let place = candidate.place, !place.text.isEmpty { return place }
        guard let source = candidate.block.map({ document.blocks[$0] }), source.id == block.id
                || candidate.source == .child
        else { return nil }
        return knowledge.places.places(in: candidate.tokens, of: source)
            .first { $0.place.location?.town != nil }?.place
    }

    /// The place that the item above, or the nearest heading, is and nothing else: "Halifax, Canada", and
    /// below it the meetups there.
    private var placeAbove: Place? {
        let parent = document.parent(of: block)
        let above = [parent, parent.flatMap(document.parent), document.headings(above: block).first]
        return above.compactMap(\.self).lazy.compactMap { other -> Place? in
            guard other.dates.isEmpty, other.id != self.block.id else { return nil }
            let whole = PieceSplitter.trimmed(other.all, other.tokens)
            let place = self.knowledge.places.place(whole, of: other)
            return place.flatMap { $0.location?.town == nil ? nil : $0 }
        }.first ?? document.headings(above: block).first.flatMap(placeInParentheses)
    }

    /// The town that a heading has in parentheses: "Next meetups (Grenoble, France)".
    private func placeInParentheses(of heading: AnnotatedBlock) -> Place? {
        let pieces = document.pieces[heading.id]
        return Layout(heading, pieces: pieces, places: knowledge.places).places.first { span in
            span.place.location?.town != nil
                && pieces.contains { $0.depth > 0 && $0.tokens.overlaps(span.tokens) }
        }?.place
    }

    private func placeOfOwner(_ name: NameDecision, _ kind: Kind) -> Place? {
        if let place = name.owner?.place { return place }
        return nil
    }

    /// A place anywhere in a block with one date.
    private var placeInBlock: Place? {
        guard block.block.role == .paragraph || block.block.role == .listItem else { return nil }
        let places = knowledge.places.places(in: block.all, of: block)
            .filter { $0.isLed && $0.place.location?.town != nil }
        // With several dates the place of one is that of all only if there is no other.
        guard block.dates.count == 1 || Set(places.map(\.place.text)).count == 1 else { return nil }
        return places.first?.place
    }

    /// A name after "in" that no map here has, or one beside the name of an entry: "in Hebden Bridge",
    /// "Hack Night, Hebden Bridge, 3 May".
    private func unknownPlace(_ name: NameDecision) -> Place? {
        for cue in block.cues.cues(in: statement.clause) where isIn(cue) {
            let rest = Range(from: cue.tokens.upperBound, to: statement.clause.upperBound)
            let words = rest.prefix { block.tokens[$0].isCapitalized }
            guard let first = words.first, let last = words.last else { continue }
            let range = first..<last + 1
            if isTownLike(range), !isName(range, name) {
                return Place(text: block.words(range), location: nil)
            }
        }
        guard !isSentence, let named = name.name, named.block == block.id else { return nil }
        let field = pieces.indices.first { index in
            guard case .words = layout.roles[index], pieces[index].line == datePiece.line else {
                return false
            }
            let isBeside = pieces[index].separator == .comma || pieces[index].separator == .open
            return isBeside && pieces[index].tokens.lowerBound > named.tokens.lowerBound
                && isTownLike(pieces[index].tokens)
        }
        return field.map { Place(text: block.words(pieces[$0].tokens), location: nil) }
    }

    private func isIn(_ cue: Cue) -> Bool {
        block.words(cue.tokens) == "in"
    }

    /// True for up to three words that are all written as names and that nothing else is known of.
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

    /// The country or the part of the world that the name tells.
    private func locationOfName(_ name: NameDecision) -> Location? {
        knowledge.places.gazetteer.place(namedIn: name.title)
            ?? name.owner.flatMap { knowledge.places.gazetteer.place(namedIn: $0.name) }
            ?? flagCountry
    }

    /// The country of an emoji flag in the entry or the item above.
    private var flagCountry: Location? {
        let bytes = block.text.bytes + (document.parent(of: block)?.text.bytes ?? [])
        return Flag.country(in: bytes).flatMap(knowledge.places.gazetteer.country)
    }

    /// The words after "Where:" in another line, or in another item of the same entry.
    private var labelledPlace: Place? {
        if let own = field(.placeLabel, of: layout) { return own }
        for other in entryBlocks {
            let layout = Layout(
                other, pieces: PieceSplitter.pieces(of: other), places: knowledge.places)
            if let place = field(.placeLabel, of: layout) { return place }
            if other.dates.isEmpty, let place = layout.places.last?.place, layout.isPlaceLine {
                return Place(
                    text: other.words(PieceSplitter.trimmed(other.all, other.tokens)),
                    location: place.location, isOnline: place.isOnline)
            }
        }
        return nil
    }

    private func field(_ tag: LexicalTag, of layout: Layout) -> Place? {
        for index in layout.pieces.indices {
            guard let label = layout.label(of: index), label.contains(tag) else { continue }
            let line = layout.pieces[index].line
            let end = layout.pieces.last { $0.line == line && $0.segment == layout.pieces[index].segment }
            let range = layout.pieces[index].tokens.lowerBound..<(end?.tokens.upperBound ?? 0)
            if let place = knowledge.places.place(range, of: layout.block) { return place }
            let found = knowledge.places.places(in: range, of: layout.block).last
            let isOnline = layout.block.cues.contains([.online], in: range) && found == nil
            return Place(
                text: layout.block.words(range), location: found?.place.location,
                isOnline: isOnline)
        }
        return nil
    }
}

extension Layout {
    /// True if nothing but a place is in the block.
    var isPlaceLine: Bool {
        var hasPlace = false
        return zip(pieces, roles).allSatisfy { piece, role in
            switch role {
            case .place:
                hasPlace = true
                return true
            case .label, .callout: return true
            case .words:
                let longest = 8
                let wording = Wording(block: block)
                guard wording.wordCount(piece.tokens) <= longest, !wording.hasVerb(piece.tokens) else {
                    return false
                }
                return hasPlace && piece.separator == .bar
                    || block.cues.contains([.venue, .street], in: piece.tokens)
                    || isBeforePlace(piece)
            case .time, .linkText, .remark: return false
            }
        }
    }
}

extension Situation {
    /// The other blocks of the date's entry: items of the same list or below it, or the blocks of the
    /// section if they have no other date.
    var entryBlocks: [AnnotatedBlock] {
        if let parent = document.parent(of: block), parent.dates.isEmpty {
            let siblings = document.children(of: parent)
            return siblings.filter { $0.id != block.id }
        }
        let children = document.children(of: block)
        if !children.isEmpty, block.block.role == .listItem { return children }
        guard let heading = document.headings(above: block).first(where: { $0.id != block.id }) ?? nil
        else { return [] }
        let reach = 8
        let section = document.section(of: heading)
        guard section.count(where: { !$0.dates.isEmpty }) == 1 || layout.isBareDateLine else { return [] }
        return section.filter { $0.id != block.id && abs($0.id - block.id) <= reach }
    }
}

/// Reads emoji flags, which are the two letters of a country (Unicode, "regional indicators").
enum Flag {
    /// The country of the first flag in a text, ISO 3166-1 alpha-2; nil if there is none.
    static func country(in bytes: [UInt8]) -> String? {
        let lead: [UInt8] = [0xF0, 0x9F, 0x87]
        guard bytes.count >= 8 else { return nil }
        for start in 0...(bytes.count - 8) where bytes[start] == lead[0] {
            guard bytes[start..<start + 3].elementsEqual(lead),
                bytes[start + 4..<start + 7].elementsEqual(lead)
            else { continue }
            let letters = [bytes[start + 3], bytes[start + 7]].map { $0 &- 0xA6 }
            guard letters.allSatisfy({ $0 < 26 }) else { continue }
            return String(decoding: letters.map { $0 + UInt8(ascii: "A") }, as: UTF8.self)
        }
        return nil
    }
}
