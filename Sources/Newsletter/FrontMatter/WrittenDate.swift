internal import CivilTime
internal import Text

/// Finds the first complete date in a short text, such as a title or a value of front matter.
enum WrittenDate {
    /// A date with its year, in digits or with the month's name: `2016-02-23`, `Feb 23rd, 2016`,
    /// `18 September 2024`, `13. 4. 2026`, `30/08/2027`.
    ///
    /// Nil if there is none. `10/03/2025` may be in March or in October, so it does not count.
    static func timestamp(in text: String) -> Timestamp? {
        Timestamp(iso: text) ?? timestamp(in: TokenizedText(text).tokens[...])
    }

    /// The first complete date in some tokens; nil if there is none.
    static func timestamp(in tokens: ArraySlice<Token>) -> Timestamp? {
        let parts = parts(of: tokens)
        for index in parts.indices.dropLast(2) {
            if let date = date(parts[index], parts[index + 1], parts[index + 2]),
                years.contains(date.year), index == 0 || !parts[index - 1].isVersion
            {
                return Timestamp(date)
            }
        }
        return nil
    }

    /// The date if the tokens are nothing else and its year has two digits: `11.08.26`.
    static func shortTimestamp(_ tokens: ArraySlice<Token>) -> Timestamp? {
        let parts = parts(of: tokens)
        let century = 2000
        guard parts.count == 3, parts.allSatisfy({ $0.digits == 2 }),
            parts.dropFirst().allSatisfy({ $0.mark == .dot }),
            case (.number(let day), .number(let month), .number(let year)) =
                (parts[0].kind, parts[1].kind, parts[2].kind)
        else { return nil }
        return CivilDate(year: century + year, month: month, day: day).map { Timestamp($0) }
    }

    /// True for the name of a month, or its abbreviation.
    static func isMonth(_ token: Token) -> Bool { months[token.word] != nil }

    private static let years = 1990...2100
    private static let monthsInYear = 12

    /// The date that three components are; nil if they are none, or if their order is not certain.
    private static func date(_ first: Part, _ second: Part, _ third: Part) -> CivilDate? {
        switch (first.kind, second.kind, third.kind) {
        case (.number(let year), .number(let month), .number(let day)) where years.contains(year),
            (.month(let month), .number(let day), .number(let year)),
            (.number(let day), .month(let month), .number(let year)):
            CivilDate(year: year, month: month, day: day)
        case (.number(let left), .number(let middle), .number(let year))
        where second.mark == third.mark && second.mark != nil:
            if left > monthsInYear || second.mark == .dot {
                CivilDate(year: year, month: middle, day: left)
            } else if middle > monthsInYear {
                CivilDate(year: year, month: left, day: middle)
            } else {
                nil
            }
        default: nil
        }
    }

    /// A component of a date, or another word.
    private struct Part {
        enum Kind {
            case number(Int), month(Int), other
        }

        let kind: Kind
        /// The number of digits of a number.
        let digits: Int
        /// The mark right before it, if any.
        let mark: PunctuationMark?
        /// True for "version", whose number is no date.
        let isVersion: Bool
    }

    /// The words and numbers, without marks and the "th" of "5th".
    private static func parts(of tokens: ArraySlice<Token>) -> [Part] {
        var parts: [Part] = []
        var mark: PunctuationMark?
        for token in tokens where !ordinalSuffixes.contains(token.word) {
            if let found = token.mark {
                mark = found
                continue
            }
            let kind: Part.Kind =
                token.number.map { .number($0) } ?? months[token.word].map { .month($0) } ?? .other
            parts.append(
                Part(
                    kind: kind, digits: token.digits, mark: mark,
                    isVersion: token.isWord && token.word == version))
            mark = nil
        }
        return parts
    }

    private static let months: [WordID: Int] = {
        let lexicon = Lexicon.english
        let names = lexicon.words(tagged: .month) + lexicon.words(tagged: .shortMonth)
        return names.reduce(into: [:]) { months, name in months[name.word] = Int(name.value) }
    }()

    private static let version = Lexicon.english.word(WordKey("version"))

    private static let ordinalSuffixes = Set(
        Lexicon.english.words(tagged: .ordinalSuffix).map(\.word))
}
