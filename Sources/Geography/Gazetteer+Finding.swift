public import Text

extension Gazetteer {
    /// The places that prose or the name of an event mentions, in the order of the text.
    ///
    /// Only capitalized words count, and the longest name at each. A town must be large, follow
    /// "in" or "near", or be followed by its country; names that are also everyday words
    /// (`Reading`, `Victoria`) need one of the latter two. If several towns share a name and
    /// nothing else decides, the hint does.
    public func places(
        in text: TokenizedText, tokens: Range<Int>, hint: PlaceHint = PlaceHint()
    ) -> [PlaceName] {
        let words = FoldedWords(text, tokens: tokens)
        var places: [PlaceName] = []
        var index = 0
        while index < words.words.count {
            guard let found = place(in: words, at: index, hint) else {
                index += 1
                continue
            }
            places.append(found.place)
            index = found.next
        }
        return places
    }

    /// The places that a text mentions.
    public func places(in text: String) -> [PlaceName] {
        let text = TokenizedText(text)
        return places(in: text, tokens: 0..<text.tokens.count)
    }

    /// The most specific place that prose or a name mentions.
    ///
    /// That is the first one in a country, otherwise the first region (`OpenInfra Days North
    /// America`).
    public func place(namedIn text: String) -> Location? {
        let places = places(in: text)
        return (places.first { $0.location.country != nil } ?? places.first)?.location
    }
}

extension Gazetteer {
    /// The inhabitants, in thousands, from which a town is recognized by its name alone.
    private static let leastOneWord = 200
    private static let leastManyWords = 50
    /// The inhabitants, in thousands, from which a town named like an everyday word counts after
    /// "in".
    private static let leastWordAfterPreposition = 50
    /// Words that show that a name after them is a place.
    private static let prepositions: Set<String> = ["in", "near", "around", "to"]
    /// A single word of at most this many capitals is an acronym, not a place.
    private static let longestAcronym = 4

    private func place(
        in text: FoldedWords, at index: Int, _ hint: PlaceHint
    ) -> (place: PlaceName, next: Int)? {
        guard text.words[index].isCapitalized, let match = longestMatch(in: text, at: index),
            text.words[match.words.upperBound - 1].isCapitalized,
            !isClock(match, in: text)
        else { return nil }
        let beside = qualifiers(after: match, in: text)
        let supported = PlaceDisambiguation(of: match.rows, beside: beside.map(\.rows), hint: hint)
        if supported.support > 0, let row = supported.row {
            let end = beside.last?.words.upperBound ?? match.words.upperBound
            return place(row, at: index..<end, in: text)
        }
        let isMarked = isAfterPreposition(index, in: text)
        let telling = match.rows.filter {
            isTelling($0, isMarked: isMarked, match.words, in: text)
        }
        guard let row = PlaceDisambiguation(of: telling, beside: [], hint: hint).row else {
            return nil
        }
        return place(row, at: match.words, in: text)
    }

    private func place(
        _ row: GazetteerRow, at words: Range<Int>, in text: FoldedWords
    ) -> (place: PlaceName, next: Int) {
        let start = text.words[words.lowerBound].range.lowerBound
        let end = text.words[words.upperBound - 1].range.upperBound
        return (PlaceName(range: start..<end, location: row.location()), words.upperBound)
    }

    /// The states and countries that follow a name (`Austin, TX, US`).
    private func qualifiers(after match: PlaceMatch, in text: FoldedWords) -> [PlaceMatch] {
        var found: [PlaceMatch] = []
        var next = match.words.upperBound
        while next < text.words.count, text.words[next].isCapitalized,
            let further = longestMatch(in: text, at: next)
        {
            let isApart = text.words[next].startsPart
            let rows = further.rows.filter {
                ($0.kind == .state || $0.kind == .country) && (isApart || !$0.isAbbreviation)
            }
            guard !rows.isEmpty else { break }
            found.append(PlaceMatch(words: further.words, rows: rows))
            next = further.words.upperBound
        }
        return found
    }

    private func isAfterPreposition(_ index: Int, in text: FoldedWords) -> Bool {
        guard index > 0, !text.words[index].startsPart else { return false }
        let before = text.words[index - 1]
        return !before.isCapitalized && Self.prepositions.contains(text.word(index - 1))
    }

    /// True if the words continue as the name of a time zone (`China Standard Time`).
    private func isClock(_ match: PlaceMatch, in text: FoldedWords) -> Bool {
        let next = text.words.indices[match.words.upperBound...].prefix(2).map { text.word($0) }
        return next.first == "time" || next == ["standard", "time"] || next == ["daylight", "time"]
    }

    /// The codes that count without a town before them.
    ///
    /// Other country codes, and other codes of two letters, have too many meanings: "ETH Library".
    private static let codes: Set<String> = ["eu", "uk", "us", "usa", "uae"]

    /// True if a name without its country may count as a place.
    private func isTelling(
        _ row: GazetteerRow, isMarked: Bool, _ range: Range<Int>, in text: FoldedWords
    ) -> Bool {
        if row.isAbbreviation {
            guard !row.isWord, row.kind != .state else { return false }
            let code = text.key(range)
            return row.kind != .country && code.count > 2
                || Self.codes.contains { $0.utf8.elementsEqual(code) }
        }
        let words = text.words[range]
        let isOneWord = words.count == 1
        let isAcronym = words.allSatisfy { $0.isUppercase && $0.key.count <= Self.longestAcronym }
        if isOneWord, isAcronym { return false }
        guard !row.isWord else {
            return isMarked && row.population >= Self.leastWordAfterPreposition
        }
        let isKnown = row.population >= (isOneWord ? Self.leastOneWord : Self.leastManyWords)
        return isMarked || isKnown || row.kind != .town
    }
}
