/// Words that are one name in the gazetteer.
struct PlaceMatch {
    /// The range of the words.
    let words: Range<Int>
    /// The places with this name, those with the most inhabitants first.
    let rows: [GazetteerRow]
}

extension Gazetteer {
    /// The number of words in the longest name.
    private static let mostWords = 6

    /// The longest name that begins at a word; nil if none does.
    func longestMatch(in text: FoldedWords, at first: Int) -> PlaceMatch? {
        var best: PlaceMatch?
        for end in first + 1...min(text.words.count, first + Self.mostWords) {
            if end > first + 1, text.words[end - 1].startsPart { break }
            let words = first..<end
            let entry = table.entry(named: text.key(words))
            let rows = entry.rows.filter { !$0.isAbbreviation || text.isUppercase(words) }
            if !rows.isEmpty { best = PlaceMatch(words: words, rows: rows) }
            if !entry.continues { break }
        }
        return best
    }
}

extension FoldedWords {
    fileprivate func isUppercase(_ range: Range<Int>) -> Bool {
        words[range].allSatisfy(\.isUppercase)
    }
}
