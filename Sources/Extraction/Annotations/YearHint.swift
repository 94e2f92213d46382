internal import CivilTime
internal import Newsletter
internal import Text

/// The year that a block or the headings above it name.
enum YearHint {
    /// The year in a block's own name, if it is not over, or else in the nearest heading that has
    /// exactly one; nil if none has.
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

    /// The one number of a text that can be a year of events to come; in a sentence only one that is a
    /// part of a name, such as "FOSS4G 2027".
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

    /// True for a number that is no part of a version or an ISO date.
    private static func isWhole(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index + 2 < tokens.count, tokens[index + 1].isGlued, tokens[index + 2].isGlued else {
            return true
        }
        return !tokens[index + 2].isNumber
    }

    /// True if a day or a month is before a year, which then belongs to that date alone.
    private static func isDatePart(before index: Int, _ tokens: [Token]) -> Bool {
        var place = index - 1
        if tokens[place].mark == .comma, place > 0 { place -= 1 }
        let days = 1...31
        if let number = tokens[place].number { return days.contains(number) }
        return DateWords.months.contains(tokens[place].word)
            || DateWords.ordinalSuffixes.contains(tokens[place].word)
    }
}

/// The words of the lexicon that dates are made of.
enum DateWords {
    /// The names of months, long and short.
    static let months = WordSet(
        (Lexicon.english.words(tagged: .month) + Lexicon.english.words(tagged: .shortMonth))
            .map(\.word))
    /// True for a short form of a month or a weekday, which may end in a full stop.
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

/// Words of the lexicon, asked for at every word of a text.
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
