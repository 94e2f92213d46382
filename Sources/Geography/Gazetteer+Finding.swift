extension Gazetteer {
    /// The places that prose or the name of an event speaks of, in the order of the text.
    ///
    /// Only capitalized words count, and the longest name at each. A town must be big, or stand
    /// after "in" or "near", or before its country; names that are everyday words too
    /// (`Reading`, `Victoria`) must have such a sign.
    package func places(in text: String) -> [PlaceName] {
        let words = FoldedWords(text)
        var places: [PlaceName] = []
        var index = 0
        while index < words.words.count {
            guard let found = place(in: words, at: index) else {
                index += 1
                continue
            }
            places.append(found.place)
            index = found.next
        }
        return places
    }

    /// The most telling place of prose or of a name: the first that lies in a country, else the
    /// first part of the world (`OpenInfra Days North America`).
    package func place(namedIn text: String) -> Location? {
        let places = places(in: text)
        return (places.first { $0.location.country != nil } ?? places.first)?.location
    }
}

extension Gazetteer {
    /// Thousands of inhabitants from which a town is known by its name alone.
    private static let leastOneWord = 200
    private static let leastManyWords = 50
    /// Words after which a place is named.
    private static let prepositions: Set<String> = ["in", "near", "from", "around", "at", "to"]

    private func place(in text: FoldedWords, at index: Int) -> (place: PlaceName, next: Int)? {
        guard text.words[index].isCapitalized, let match = longestMatch(in: text, at: index),
            text.words[match.words.upperBound - 1].isCapitalized
        else { return nil }
        let beside = qualifiers(after: match, in: text)
        let resolution = Resolution(of: match.rows, beside: beside.map(\.rows))
        let isMarked = isAfterPreposition(index, in: text)
        guard let row = resolution.row,
            resolution.support > 0 || isTelling(row, match, isMarked: isMarked)
        else { return nil }
        let end = resolution.support > 0 ? beside.last?.words.upperBound : nil
        let next = end ?? match.words.upperBound
        let range = text.words[index].range.lowerBound..<text.words[next - 1].range.upperBound
        return (PlaceName(range: range, location: row.location()), next)
    }

    /// States and countries that follow a name (`Austin, TX, US`).
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

    /// Whether a name without a country beside it may count as a place.
    private func isTelling(_ row: Row, _ match: PlaceMatch, isMarked: Bool) -> Bool {
        if row.isAbbreviation { return !row.isWord }
        if isMarked { return true }
        guard !row.isWord else { return false }
        let isOneWord = match.words.count == 1
        return row.kind != .town
            || row.population >= (isOneWord ? Self.leastOneWord : Self.leastManyWords)
    }
}
