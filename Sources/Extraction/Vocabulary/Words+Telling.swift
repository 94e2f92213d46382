extension Words {
    /// The words that say something: names, abbreviations, numbers of versions, and long words that
    /// are none of the usual ones.
    var telling: [String] {
        words.filter { word in
            (word.isCapitalized || word.text.contains { $0.isNumber } || word.text.utf8.count >= 6)
                && !Cues.common.contains(word.text)
        }.map(\.stem)
    }
}

extension Words.Word {
    /// The word without a plural's or possessive's ending.
    var stem: String {
        if text.hasSuffix("'s") { return String(text.dropLast(2)) }
        return text.hasSuffix("s") && !text.hasSuffix("ss") && text.utf8.count > 3
            ? String(text.dropLast()) : text
    }
}
