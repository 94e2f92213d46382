internal import Text

/// Recognizes periods and other marks that end a sentence.
enum SentenceEnd {
    /// True if the mark at a token ends a sentence.
    static func isEnd(_ index: Int, of text: TokenizedText) -> Bool {
        let tokens = text.tokens
        guard let mark = tokens[index].mark, mark == .dot || mark == .bang else { return false }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        // The second of two marks, or a closing quotation mark or parenthesis, may follow.
        if next.isGlued {
            guard let closing = next.mark, closing != .dash, closing != .slash else { return false }
            return index + 2 >= tokens.count || !tokens[index + 2].isGlued
        }
        if mark == .dot, isAbbreviation(before: index, of: text) {
            // The period in "… on 4 Nov. Sign up now." also ends the sentence.
            return DateWords.isAbbreviation(tokens[index - 1].word) && next.casing == .capitalized
                && !DateWords.months.contains(next.word) && !DateWords.weekdays.contains(next.word)
        }
        // "useR! 2025" is a name, and "no. 5" is not the end of a sentence.
        if next.isNumber { return mark == .dot && !isShort(before: index, of: text) }
        if next.isWord, next.casing == .lower { return isVersion(index + 1, tokens) }
        return true
    }

    /// True for "v1.15" and similar.
    private static func isVersion(_ index: Int, _ tokens: [Token]) -> Bool {
        tokens[index].bytes.count == 1 && index + 1 < tokens.count
            && tokens[index + 1].isNumber && tokens[index + 1].isGlued
    }

    private static func isShort(before index: Int, of text: TokenizedText) -> Bool {
        guard index > 0, text.tokens[index].isGlued else { return false }
        return text.tokens[index - 1].isWord && text.tokens[index - 1].bytes.count <= 2
    }

    /// True if the word before a period is an abbreviation.
    private static func isAbbreviation(before index: Int, of text: TokenizedText) -> Bool {
        guard index > 0, text.tokens[index].isGlued, text.tokens[index - 1].isWord else {
            return false
        }
        let word = String(decoding: text.bytes[text.tokens[index - 1].bytes], as: UTF8.self)
        return word.utf8.count == 1 || abbreviations.contains(word.lowercased())
    }

    private static let abbreviations: Set<String> = [
        "approx", "apr", "aug", "ave", "bldg", "blvd", "calif", "capt", "co", "corp", "dec", "dept",
        "dr", "ed", "eds", "est", "etc", "feb", "fla", "fri", "ft", "gov", "inc", "intl", "jan",
        "jr", "jul", "jun", "ltd", "mar", "mass", "mon", "mr", "mrs", "ms", "mt", "no",
        "nov", "oct", "ore", "pp", "prof", "rev", "sat", "sen", "sep", "sept", "sr", "st",
        "sun", "tel", "thu", "thur", "thurs", "tue", "tues", "univ", "vol", "vs", "wash", "wed",
    ]
}
