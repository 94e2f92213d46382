public import Text

extension Gazetteer {
    /// Where a place lies that a text gives as one (`Paris-Saclay, France`, `Austin, TX`,
    /// `Virtual (Berlin, DE)`); nil where nothing in it is known.
    ///
    /// What the text says decides first: of the towns of a name the one that lies in the state
    /// and country named beside it. Inhabitants decide next. Of several places the first counts.
    ///
    /// Of towns of one name with no other sign the one that the hint tells is meant.
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
        return Resolution(of: head.rows, beside: others, hint: hint).row?
            .location(isExact: isExact)
    }

    /// The country with a code, ISO 3166-1 alpha-2; nil if the gazetteer lacks it.
    public func country(_ code: String) -> Location? {
        table.firstRow { $0.kind == .country && $0.country == code }?.location()
    }

    /// True if some tokens of a text are a name that the gazetteer has, whatever it is the name of; one that is an
    /// everyday word, too, must be written like a name.
    public func isName(_ text: TokenizedText, tokens: Range<Int>) -> Bool {
        let words = FoldedWords(text, tokens: tokens)
        guard !words.words.isEmpty, words.words[0].isCapitalized,
            let match = longestMatch(in: words, at: 0)
        else { return false }
        return match.words == words.words.indices
    }
}

extension Gazetteer {
    /// A text of more words is no place's name.
    private static let mostWordsOfPlace = 64

    /// A town that is only a part of an unknown name must have so many thousand inhabitants.
    private static let leastWithinName = 100

    /// Words beside a town's name that are no part of it.
    private static let fillers: Set<String> = [
        "and", "area", "at", "city", "downtown", "greater", "hybrid", "in", "metro", "near",
        "of", "online", "person", "remote", "the", "virtual",
    ]

    /// Every name in a text, the longest at each word, none inside another.
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

    /// Whether a name is what the place is called by, not a word of some longer, unknown name.
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

    /// Whether a code begins another name: "ETH Library", and not "Austin TX US".
    private func isWordOfName(_ match: PlaceMatch, in text: FoldedWords) -> Bool {
        let next = match.words.upperBound
        return match.rows.allSatisfy(\.isAbbreviation)
            && next < text.part(around: match.words).upperBound && !text.words[next].isUppercase
    }

    /// Whether the text means a place by that town rather than the town (`Paris-Saclay`).
    private func isNeighborhood(_ match: PlaceMatch, in text: FoldedWords) -> Bool {
        let next = match.words.upperBound
        let isTied = next < text.words.count && text.words[next].isTied
        let before = match.words.lowerBound - 1
        return isTied || before >= 0 && text.word(before) == "near"
    }
}

extension FoldedWords {
    /// The words between the commas, parentheses and slashes around some words.
    fileprivate func part(around range: Range<Int>) -> Range<Int> {
        let start = words[...range.lowerBound].lastIndex(where: \.startsPart) ?? 0
        let end = words[range.upperBound...].firstIndex(where: \.startsPart) ?? words.count
        return start..<end
    }
}
