public import Text

extension Gazetteer {
    /// The location of a place that a text gives in a field of its own.
    ///
    /// Examples: `Paris-Saclay, France`, `Austin, TX`, `Virtual (Berlin, DE)`. Among towns with the
    /// same name, the one in the state or country that the text names next to it is chosen; if it
    /// names none, the hint decides, then the number of inhabitants. The first of several places
    /// counts. Nil if the gazetteer knows nothing in the text.
    public func locate(_ place: String, _ hint: PlaceHint = PlaceHint()) -> Location? {
        locate(FoldedWords(place), hint)
    }

    /// The location of a place that some tokens of a text name.
    public func locate(
        in text: TokenizedText, tokens: Range<Int>, hint: PlaceHint
    ) -> Location? {
        locate(FoldedWords(text, tokens: tokens), hint)
    }

    private func locate(_ text: FoldedWords, _ hint: PlaceHint) -> Location? {
        guard text.words.count <= Self.mostWordsOfPlace else { return nil }
        let matches = allMatches(in: text)
        guard let head = matches.first(where: { isHead($0, in: text, among: matches) })
        else { return nil }
        let others = matches.filter { $0.words != head.words && !isWordOfName($0, in: text) }
            .map(\.rows)
        let isExact = !isNeighborhood(head, in: text)
        return PlaceDisambiguation(of: head.rows, beside: others, hint: hint).row?
            .location(isExact: isExact)
    }

    /// The country with an ISO 3166-1 alpha-2 code; nil if it is not in the gazetteer.
    public func country(_ code: String) -> Location? {
        table.firstRow { $0.kind == .country && $0.country == code }?.location()
    }

    /// True if the tokens are exactly a name in the gazetteer, of any kind.
    ///
    /// A name that is also an everyday word must be capitalized.
    public func isName(_ text: TokenizedText, tokens: Range<Int>) -> Bool {
        let words = FoldedWords(text, tokens: tokens)
        guard !words.words.isEmpty, words.words[0].isCapitalized,
            let match = longestMatch(in: words, at: 0)
        else { return false }
        return match.words == words.words.indices
    }
}

extension Gazetteer {
    /// A longer text is not the name of a place.
    private static let mostWordsOfPlace = 64

    /// The inhabitants, in thousands, that a town needs if words next to its name are unknown.
    private static let leastWithinName = 100

    /// Words next to a town's name that are not part of it.
    private static let fillers: Set<String> = [
        "and", "area", "at", "city", "downtown", "greater", "hybrid", "in", "metro", "near",
        "of", "online", "person", "remote", "the", "virtual",
    ]

    /// All names in a text, the longest at each word, without overlaps.
    private func allMatches(in text: FoldedWords) -> [PlaceMatch] {
        var matches: [PlaceMatch] = []
        var index = 0
        while index < text.words.count {
            guard let match = longestMatch(in: text, at: index) else {
                index += 1
                continue
            }
            matches.append(match)
            index = match.words.upperBound
        }
        return matches
    }

    /// True if a name is the main part of the place's name, not a word in a longer, unknown name.
    private func isHead(
        _ match: PlaceMatch, in text: FoldedWords, among matches: [PlaceMatch]
    ) -> Bool {
        let part = text.part(around: match.words)
        let isWhole = part.allSatisfy { index in
            matches.contains { $0.words.contains(index) }
                || Self.fillers.contains(text.word(index))
        }
        return match.rows.contains { row in
            if row.isAbbreviation, isWordOfName(match, in: text) { return false }
            if isWhole { return !row.isWord || part.count == match.words.count }
            return !row.isWord && (row.kind != .town || row.population >= Self.leastWithinName)
        }
    }

    /// True if a code begins another name: "ETH Library", but not "Austin TX US".
    private func isWordOfName(_ match: PlaceMatch, in text: FoldedWords) -> Bool {
        let next = match.words.upperBound
        return match.rows.allSatisfy(\.isAbbreviation)
            && next < text.part(around: match.words).upperBound && !text.words[next].isUppercase
    }

    /// True if the text means a place next to the town and not the town itself (`Paris-Saclay`).
    private func isNeighborhood(_ match: PlaceMatch, in text: FoldedWords) -> Bool {
        let next = match.words.upperBound
        let isTied = next < text.words.count && text.words[next].isTied
        let before = match.words.lowerBound - 1
        return isTied || before >= 0 && text.word(before) == "near"
    }
}

extension FoldedWords {
    /// The words around a range, up to the next comma, parenthesis or slash on each side.
    fileprivate func part(around range: Range<Int>) -> Range<Int> {
        let start = words[...range.lowerBound].lastIndex(where: \.startsPart) ?? 0
        let end = words[range.upperBound...].firstIndex(where: \.startsPart) ?? words.count
        return start..<end
    }
}
