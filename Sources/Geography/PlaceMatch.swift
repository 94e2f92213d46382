/// Words that the gazetteer knows as one name.
struct PlaceMatch {
    /// Which words.
    let words: Range<Int>
    /// What they may be the name of, those with more inhabitants first.
    let rows: [Row]
}

extension Gazetteer {
    /// The longest name has so many words.
    private static let mostWords = 6

    /// The longest name that begins with a word.
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
