internal import Text

/// The words of a title by which two wordings of one thing are compared.
struct TitleWords: Hashable, Sendable {
    /// Words that carry meaning, in lower case, without a plural's `s`.
    let words: Set<String>
    /// Words with a digit: years, versions, numbers of editions.
    let marks: Set<String>
    /// The words of no phrase of the lexicon that many things have in common, such as "meetup".
    let names: Set<String>

    /// The words of a text.
    init(_ text: String) {
        var words: Set<String> = []
        var marks: Set<String> = []
        for word in TitleWords.split(text) {
            if word.unicodeScalars.contains(where: { $0.properties.numericType != nil }) {
                marks.insert(word)
            } else if !TitleWords.ignored.contains(word) {
                words.insert(TitleWords.stem(word))
            }
        }
        self.words = words
        self.marks = marks
        names = words.subtracting(Self.common(in: text))
    }

    private init(words: Set<String>, marks: Set<String>, names: Set<String>) {
        self.words = words
        self.marks = marks
        self.names = names
    }

    /// No words.
    static let none = TitleWords(words: [], marks: [], names: [])

    /// The same without the words of others.
    func subtracting(_ others: Set<String>) -> TitleWords {
        // The same storage where it can be: most titles stand alone.
        guard !others.isEmpty else { return self }
        return TitleWords(
            words: words.subtracting(others), marks: marks, names: names.subtracting(others))
    }

    /// Whether both name numbers of one form (years, versions, editions) and share none of them.
    func contradicts(_ other: TitleWords) -> Bool {
        MarkForm.allCases.contains { form in
            let mine = marks.filter { MarkForm($0) == form }
            let theirs = other.marks.filter { MarkForm($0) == form }
            return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
        }
    }
}

extension TitleWords {
    /// What a word with a digit looks like; only like is compared with like.
    private enum MarkForm: CaseIterable {
        case year, version, number, mixed

        init(_ mark: String) {
            let isNumber = mark.utf8.allSatisfy { (0x30...0x39).contains($0) }
            if isNumber {
                self =
                    mark.utf8.count == 4 && (mark.hasPrefix("19") || mark.hasPrefix("20"))
                    ? .year : .number
            } else {
                self = mark.utf8.contains(UInt8(ascii: ".")) ? .version : .mixed
            }
        }
    }

    /// Lower-case runs of letters and digits; a point between digits belongs to its word.
    private static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            let isInner = scalar == "." && word.unicodeScalars.last?.properties.numericType != nil
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isInner {
                word.unicodeScalars.append(scalar)
            } else if !word.isEmpty, scalar != "'" && scalar != "’" {
                words.append(word)
                word = ""
            }
        }
        words.append(word)
        return words.map { $0.last == "." ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
    }

    /// The words of a text that belong to phrases which many things have in common.
    private static func common(in text: String) -> Set<String> {
        let tokenized = TokenizedText(text)
        let lexicon = Lexicon.english
        let phrases = lexicon.matches(in: tokenized).filter { match in
            !lexicon.entries[match.entry].phrase.hasPrefix("~")
                && !lexicon.entries[match.entry].tags.isDisjoint(with: .common)
        }
        return Set(phrases.flatMap { split(tokenized.text(of: $0.tokens)).map(stem) })
    }

    private static func stem(_ word: String) -> String {
        let isPlural = word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
        return isPlural ? String(word.dropLast()) : word
    }

    /// Words of English that say nothing about the subject, and names of days and months.
    private static let ignored: Set<String> = [
        "a", "an", "and", "are", "as", "at", "be", "by", "de", "for", "from", "if", "in", "into",
        "is", "it", "its", "been", "close", "closes", "closing", "due", "extended", "has", "have",
        "held", "moved", "now", "postponed", "rescheduled", "take", "takes", "la", "next", "of", "on", "or", "our", "s", "that", "the", "this", "to",
        "until", "up", "we", "will", "with", "you", "your",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec",
    ]
}
