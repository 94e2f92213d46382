internal import CivilTime
internal import Newsletter
internal import Text

/// Finds the year in a block or in the headings above it.
enum YearHint {
    /// The year in a block's own name, unless it is over, or else in the nearest heading with
    /// exactly one.
    ///
    /// Nil if there is none.
    static func year(
        above block: Block, in blocks: [AnnotatedBlock], published: CivilDate
    ) -> Int? {
        if block.role != .preformatted, block.text.content.bytes.count <= longestEntry,
            let own = year(in: block.text.content, ofName: block.role == .paragraph),
            own >= published.year
        {
            return own
        }
        return block.headings.reversed().lazy.compactMap { year(in: blocks[$0].text) }.first
    }

    private static let longestEntry = 160
    private static let plausible = 1990...2100

    /// The only number in a text that can be the year of future events; in a sentence, only one
    /// that is part of a name, such as "FOSS4G 2027".
    private static func year(in text: TokenizedText, ofName: Bool = false) -> Int? {
        let tokens = text.tokens
        var years: Set<Int> = []
        for (index, token) in tokens.enumerated() where token.digits == 4 {
            guard let year = token.number, plausible.contains(year), isWhole(index, tokens),
                index == 0 || !isDatePart(before: index, tokens),
                !ofName || index > 0 && tokens[index - 1].isCapitalized
            else { continue }
            years.insert(year)
        }
        return years.count == 1 ? years.first : nil
    }

    /// True for a number that is not part of a version or an ISO date.
    private static func isWhole(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 2 < tokens.count, tokens[index + 1].isGlued, tokens[index + 2].isGlued else {
            return true
        }
        return !tokens[index + 2].isNumber
    }

    /// True if a day or a month is before a year, which then belongs only to that date.
    private static func isDatePart(before index: Int, _ tokens: [Token]) -> Bool {
        var place = index - 1
        if tokens[place].mark == .comma, place > 0 { place -= 1 }
        let days = 1...31
        if let number = tokens[place].number { return days.contains(number) }
        return DateWords.months.contains(tokens[place].word)
            || DateWords.ordinalSuffixes.contains(tokens[place].word)
    }
}

/// The words of the lexicon that dates consist of.
enum DateWords {
    /// The names of months, long and short.
    static let months = WordSet(
        (Lexicon.english.words(tagged: .month) + Lexicon.english.words(tagged: .shortMonth))
            .map(\.word))
    /// True for a short form of a month or weekday, which may end in a period.
    static func isAbbreviation(_ word: WordID) -> Bool { shortForms.contains(word) }

    private static let shortForms = WordSet(
        (Lexicon.english.words(tagged: .shortMonth) + Lexicon.english.words(tagged: .shortWeekday))
            .map(\.word))
    /// "st", "nd", "rd", "th".
    static let ordinalSuffixes = WordSet(Lexicon.english.words(tagged: .ordinalSuffix).map(\.word))
    /// The names of weekdays, long and short.
    static let weekdays = WordSet(
        (Lexicon.english.words(tagged: .weekday) + Lexicon.english.words(tagged: .shortWeekday))
            .map(\.word))
}

/// A set of words of the lexicon, with fast membership tests.
struct WordSet: Sendable {
    private var holds: [Bool] = []

    init(_ words: [WordID]) {
        holds = Array(repeating: false, count: Int(words.map(\.rawValue).max() ?? 0) + 1)
        for word in words { holds[Int(word.rawValue)] = true }
    }

    /// True if a word is one of these.
    func contains(_ word: WordID) -> Bool {
        Int(word.rawValue) < holds.count && holds[Int(word.rawValue)]
    }
}
