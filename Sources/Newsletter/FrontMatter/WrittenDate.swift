internal import CivilTime
internal import Text

/// Finds the first complete date in a short text, such as a title or a value of front matter.
enum WrittenDate {
    /// A date with its year, in digits or with the month's name: `2016-02-23`, `Feb 23rd, 2016`,
    /// `18 September 2024`.
    ///
    /// Nil if there is none.
    static func timestamp(in text: String) -> Timestamp? {
        if let exact = Timestamp(iso: text) { return exact }
        let parts = TokenizedText(text).tokens.compactMap(Part.init)
        for index in parts.indices.dropLast(2) {
            let date: CivilDate? =
                switch (parts[index], parts[index + 1], parts[index + 2]) {
                case (.number(let year), .number(let month), .number(let day)),
                    (.month(let month), .number(let day), .number(let year)),
                    (.number(let day), .month(let month), .number(let year)):
                    years.contains(year) ? CivilDate(year: year, month: month, day: day) : nil
                default: nil
                }
            if let date { return Timestamp(date) }
        }
        return nil
    }

    private static let years = 1990...2100

    /// A component of a date.
    private enum Part {
        case number(Int), month(Int), other

        /// Nil for separators between components: marks, and the "th" of "5th".
        init?(_ token: Token) {
            if let number = token.number {
                self = .number(number)
            } else if let month = months[token.word] {
                self = .month(month)
            } else if token.mark == nil, !ordinalSuffixes.contains(token.word) {
                self = .other
            } else {
                return nil
            }
        }
    }

    private static let months: [WordID: Int] = {
        let lexicon = Lexicon.english
        let names = lexicon.words(tagged: .month) + lexicon.words(tagged: .shortMonth)
        return names.reduce(into: [:]) { months, name in months[name.word] = Int(name.value) }
    }()

    private static let ordinalSuffixes = Set(
        Lexicon.english.words(tagged: .ordinalSuffix).map(\.word))
}
