internal import Geography
internal import Items
internal import Text

/// The role of a piece in its block.
enum PieceRole: Sendable {
    /// A date, or a time of day.
    case time
    /// A label of a field: "Where:".
    case label(BitSet<LexicalTag>)
    /// A place, or part of one, by its index in the block's places.
    case place(Int)
    /// Only says what to do or where a link leads: "Learn more".
    case linkText
    /// A status: "cancelled".
    case remark
    /// Marks the line as important: "Reminder".
    case callout
    /// Any other words.
    case words
}

/// The pieces of a block with their roles.
struct Layout: Sendable {
    let block: AnnotatedBlock
    let pieces: [Piece]
    /// The role of each piece.
    private(set) var roles: [PieceRole]
    /// The places that are whole pieces.
    private(set) var places: [PlaceSpan] = []

    init(_ block: AnnotatedBlock, pieces: [Piece], places reader: PlaceReader) {
        self.block = block
        self.pieces = pieces
        roles = pieces.map { piece in
            piece.date != nil || piece.clockTime != nil
                || reader.isTime(piece.tokens, of: block) ? .time : .words
        }
        var index = 0
        while index < pieces.count {
            guard case .words = roles[index] else {
                index += 1
                continue
            }
            let run = commaRun(from: index)
            let named = withoutLead(run)
            findPlace(in: named, reader)
            let end = named == run ? endOfPlace(run, reader) : run.upperBound
            for place in run {
                if case .words = roles[place] { roles[place] = role(of: place) }
            }
            index = end
        }
    }

    /// Adds the words in parentheses after a place to it, if together they are one place: "Virtual
    /// (Berlin, DE)".
    ///
    /// Returns the index of the piece after it.
    private mutating func endOfPlace(_ run: Range<Int>, _ reader: PlaceReader) -> Int {
        guard case .place(let index) = roles[run.upperBound - 1], run.upperBound < pieces.count,
            pieces[run.upperBound].separator == .open
        else { return run.upperBound }
        let inner = pieces[run.upperBound...].prefix {
            $0.depth > pieces[run.lowerBound].depth && $0.date == nil && $0.clockTime == nil
        }
        guard let last = inner.last else { return run.upperBound }
        let whole = places[index].tokens.lowerBound..<last.tokens.upperBound
        guard let place = reader.place(whole, of: block), place.location != nil else {
            return run.upperBound
        }
        for piece in inner.indices { roles[piece] = .place(index) }
        places[index] = PlaceSpan(tokens: whole, place: place, isLed: places[index].isLed)
        return inner.endIndex
    }

    /// The pieces from an index on that only commas separate and that contain no date.
    private func commaRun(from first: Int) -> Range<Int> {
        var end = first + 1
        while end < pieces.count, pieces[end].separator == .comma,
            pieces[end].depth == pieces[first].depth, pieces[end].line == pieces[first].line,
            case .words = roles[end]
        { end += 1 }
        return first..<end
    }

    /// A run without the "from" at the end of "in Oslo, Norway, from 3 May".
    private func withoutLead(_ run: Range<Int>) -> Range<Int> {
        let last = pieces[run.upperBound - 1].tokens
        let isLead = last.allSatisfy {
            block.tokens[$0].casing == .lower && block.cues.says(Wording.lead, at: $0)
        }
        return run.count > 1 && isLead ? run.dropLast() : run
    }

    /// Marks the pieces at the end of a run that are a place, as many as possible.
    private mutating func findPlace(in run: Range<Int>, _ reader: PlaceReader) {
        if findLedPlace(in: run, reader) { return }
        if findTownBeforeVenue(in: run, reader) { return }
        for first in run {
            var tokens =
                pieces[first].tokens.lowerBound..<pieces[run.upperBound - 1].tokens.upperBound
            let isLed = block.cues.says([.preposition], at: tokens.lowerBound)
            if isLed {
                tokens = Range(
                    from: block.cues.cue(at: tokens.lowerBound)?.tokens.upperBound
                        ?? tokens.lowerBound, to: tokens.upperBound)
            }
            let head = pieces[first].tokens.clamped(to: tokens)
            guard
                first == run.upperBound - 1 || isLed || isPlaceHead(head, reader)
                    || isBesideName(run),
                let place = reader.place(tokens, of: block)
            else { continue }
            if first > run.lowerBound, place.location?.town == nil,
                let town = townBefore(first, run, reader)
            {
                roles[first] = .place(places.count)
                places.append(town)
                return
            }
            for piece in first..<run.upperBound { roles[piece] = .place(places.count) }
            places.append(PlaceSpan(tokens: tokens, place: place, isLed: isLed))
            return
        }
    }

    /// The town at the end of the piece before a country: "at the university of Maynooth, Ireland".
    private func townBefore(_ country: Int, _ run: Range<Int>, _ reader: PlaceReader) -> PlaceSpan?
    {
        let before = pieces[country - 1].tokens
        var first = before.upperBound
        while first > before.lowerBound, block.tokens[first - 1].isCapitalized { first -= 1 }
        let end = pieces[run.upperBound - 1].tokens.upperBound
        guard first > before.lowerBound, first < before.upperBound,
            block.cues.says([.of, .preposition], at: first - 1),
            let place = reader.place(first..<end, of: block)
        else { return nil }
        return PlaceSpan(tokens: first..<end, place: place, isLed: true)
    }

    /// Marks a place that begins after a preposition in a piece; false if there is none.
    ///
    /// In "Gleam Club in Malmö, Sweden", only the piece "Sweden" gets the role of a place, since
    /// the first one also has the name.
    private mutating func findLedPlace(in run: Range<Int>, _ reader: PlaceReader) -> Bool {
        let end = pieces[run.upperBound - 1].tokens.upperBound
        for first in run.dropLast() {
            let head = pieces[first].tokens
            let lead = block.cues.cues(in: head.dropFirst()).last { cue in
                cue.says(.preposition) && block.tokens[cue.tokens.lowerBound].casing == .lower
                    && !isInsideMarked(cue.tokens)
                    && block.words(cue.tokens) != "from"
            }
            guard let lead, lead.tokens.upperBound < head.upperBound,
                let place = reader.place(lead.tokens.upperBound..<end, of: block)
            else { continue }
            for piece in first + 1..<run.upperBound { roles[piece] = .place(places.count) }
            places.append(
                PlaceSpan(tokens: lead.tokens.upperBound..<end, place: place, isLed: true))
            return true
        }
        return false
    }

    /// Marks a town and country before the venue at the end of a run: "Oslo, Norway, in the library".
    private mutating func findTownBeforeVenue(in run: Range<Int>, _ reader: PlaceReader) -> Bool {
        let last = run.upperBound - 1
        guard run.count > 2, pieces[last].tokens.count > 1,
            block.cues.says([.preposition], at: pieces[last].tokens.lowerBound)
        else { return false }
        let known = places.count
        findPlace(in: run.dropLast(), reader)
        guard places.count > known else { return false }
        roles[last] = .place(known)
        return true
    }

    /// True for words inside italics or quotation marks that are not the first ones there: "*Women
    /// in Systems*, Oslo".
    private func isInsideMarked(_ range: Range<Int>) -> Bool {
        (block.emphasis + block.quoted).contains {
            $0.covers(range) && $0.lowerBound < range.lowerBound
        }
    }

    /// True for pieces that end in a country code, if the rest of the line can serve as the name.
    ///
    /// In “3 May. Saabrücken, DE - Rust Saar”, these are the pieces “Saabrücken” and “DE”.
    private func isBesideName(_ run: Range<Int>) -> Bool {
        let most = 4
        guard run.lowerBound > 0, run.count > 1, run.count <= most else { return false }
        let code = block.tokens[pieces[run.upperBound - 1].tokens]
        guard code.count == 1, let last = code.first, last.casing == .upper,
            (2...3).contains(last.bytes.count)
        else { return false }
        let isAfterDate = pieces[run.lowerBound - 1].date != nil
        return isAfterDate && run.upperBound < pieces.count
            && pieces[run.upperBound].line == pieces[run.lowerBound].line
            && pieces[run.upperBound].date == nil
    }

    /// True for words before a town that belong to the place: another place, a venue, a street.
    private func isPlaceHead(_ head: Range<Int>, _ reader: PlaceReader) -> Bool {
        reader.place(head, of: block) != nil
            || block.cues.contains([.venue, .street], in: head) && !hasEventNoun(head)
                && Wording(block: block).capitalShare(head) >= Self.leastCapitals
    }

    /// The least share of capitalized words in the name of a venue.
    ///
    /// "Museum Tower" has enough, and "Museum night preparation" too few.
    private static let leastCapitals = 0.5

    private func hasEventNoun(_ range: Range<Int>) -> Bool {
        block.cues.cues(in: range).contains { $0.happening != nil }
    }

    private func role(of index: Int) -> PieceRole {
        let range = pieces[index].tokens
        let next = index + 1 < pieces.count ? pieces[index + 1] : nil
        if let cue = block.cues.cue(at: range.lowerBound), cue.tokens == range {
            let leads = next.map { $0.separator == .colon || $0.separator == .dash } ?? true
            if cue.says(oneOf: Labels.tags), next?.separator == .colon { return .label(cue.tags) }
            if cue.says(oneOf: [.cancelled, .postponed, .moved]), !cue.says(.action) {
                return .remark
            }
            if cue.says(.callout), leads { return .callout }
        }
        if isCovered(range, by: [.cancelled, .postponed, .moved, .auxiliary, .former]) {
            return .remark
        }
        if isCovered(range, by: [.linkText]) { return .linkText }
        return .words
    }

    /// True if every word in a range belongs to a phrase with one of these tags.
    func isCovered(_ range: Range<Int>, by tags: BitSet<LexicalTag>) -> Bool {
        range.allSatisfy { block.tokens[$0].mark != nil || block.cues.says(tags, at: $0) }
    }

    /// The label right before a piece; nil if there is none.
    func label(of index: Int) -> BitSet<LexicalTag>? {
        guard index > 0, pieces[index].separator == .colon, case .label(let tags) = roles[index - 1]
        else { return nil }
        return tags
    }
}
