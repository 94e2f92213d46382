internal import Text

/// The words of a title, for comparing two wordings of the same thing.
struct TitleWords: Hashable, Sendable {
    /// The meaningful words, in lower case, without a plural `s`.
    let words: Set<String>
    /// The words with a digit: years, versions, numbers of editions.
    let marks: Set<String>
    /// The words that belong to no common phrase of the lexicon: `pier` in "Pier meetup".
    let names: Set<String>

    /// Extracts the words of a text.
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

    /// The words of this title without some other words.
    func subtracting(_ others: Set<String>) -> TitleWords {
        // Returned unchanged if possible, so that storage is shared.
        guard !others.isEmpty else { return self }
        return TitleWords(
            words: words.subtracting(others), marks: marks, names: names.subtracting(others))
    }

    /// True if both have numbers of the same form (years, versions, editions) but share none of
    /// them.
    func contradicts(_ other: TitleWords) -> Bool {
        MarkForm.allCases.contains { form in
            let mine = marks.filter { MarkForm($0) == form }
            let theirs = other.marks.filter { MarkForm($0) == form }
            return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
        }
    }
}

extension TitleWords {
    /// The form of a word with a digit; only words of the same form are compared.
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

    /// Runs of letters and digits in lower case; a period between digits is part of the word.
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

    /// The words of a text that belong to common phrases.
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

    /// English words that say nothing about the subject, and the names of days and months.
    private static let ignored: Set<String> = [
        "a", "an", "and", "are", "as", "at", "be", "by", "de", "for", "from", "if", "in", "into",
        "is", "it", "its", "been", "close", "closes", "closing", "due", "extended", "has", "have",
        "held", "moved", "now", "postponed", "rescheduled", "take", "takes", "la", "next", "of",
        "on", "or", "our", "s", "that", "the", "this", "to",
        "until", "up", "we", "will", "with", "you", "your",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec",
    ]
}
