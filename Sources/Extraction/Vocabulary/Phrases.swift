/// A list of phrases that is looked for in texts.
///
/// A phrase is words in lower case with blanks between them; a word that ends in `*` stands for
/// every word that begins with it, and one that begins with `*` for every word that ends with it.
struct Phrases: Sendable {
    /// What a word of a phrase stands for.
    fileprivate enum Pattern {
        case word(String)
        case beginning(String)
        case end(String)
    }

    private let byFirstWord: [String: [[Pattern]]]
    private let byPattern: [[Pattern]]

    init(_ phrases: [String]) {
        let split = phrases.map { $0.split(separator: " ") }.filter { !$0.isEmpty }
        byPattern = split.filter { $0[0].contains("*") }.map { $0.map(Pattern.init) }
        byFirstWord = Dictionary(grouping: split.filter { !$0[0].contains("*") }) { String($0[0]) }
            .mapValues { $0.map { $0.map(Pattern.init) } }
    }

    /// Whether one of the phrases stands among the words.
    func occur(in words: Words) -> Bool {
        first(in: words) != nil
    }

    /// Where the first of the phrases stands.
    func first(in words: Words) -> Range<Int>? {
        words.words.indices.lazy.compactMap { match(at: $0, in: words.words) }.first
    }

    /// Where the last of the phrases stands.
    func last(in words: Words) -> Range<Int>? {
        words.words.indices.reversed().lazy.compactMap { match(at: $0, in: words.words) }.first
    }

    /// Whether the words end with one of the phrases.
    func end(_ words: Words) -> Bool {
        guard let last = words.words.last else { return false }
        return words.words.indices.reversed().contains {
            match(at: $0, in: words.words)?.upperBound == last.range.upperBound
        }
    }

    /// Whether the words begin with one of the phrases.
    func begin(_ words: Words) -> Range<Int>? {
        words.words.isEmpty ? nil : match(at: 0, in: words.words)
    }

    /// Whether every word belongs to one of the phrases.
    func cover(_ words: Words) -> Bool {
        var index = 0
        while index < words.words.count {
            guard let match = match(at: index, in: words.words) else { return false }
            index =
                words.words[index...].prefix { $0.range.upperBound <= match.upperBound }.endIndex
        }
        return !words.words.isEmpty
    }

    /// The longest phrase that begins with a word.
    private func match(at index: Int, in words: [Words.Word]) -> Range<Int>? {
        var longest = 0
        for phrase in byFirstWord[words[index].text] ?? []
        where phrase.count > longest && Self.matches(phrase, words, from: index) {
            longest = phrase.count
        }
        for phrase in byPattern
        where phrase.count > longest && Self.matches(phrase, words, from: index) {
            longest = phrase.count
        }
        guard longest > 0 else { return nil }
        return words[index].range.lowerBound..<words[index + longest - 1].range.upperBound
    }

    private static func matches(
        _ phrase: [Pattern], _ words: [Words.Word], from index: Int
    ) -> Bool {
        phrase.count <= words.count - index
            && phrase.indices.allSatisfy { phrase[$0].matches(words[index + $0].text) }
    }
}

extension Phrases.Pattern {
    fileprivate init(_ text: Substring) {
        if text.hasSuffix("*") {
            self = .beginning(String(text.dropLast()))
        } else if text.hasPrefix("*") {
            self = .end(String(text.dropFirst()))
        } else {
            self = .word(String(text))
        }
    }

    /// Bytes will do: words are in lower case and phrases are plain.
    fileprivate func matches(_ word: String) -> Bool {
        switch self {
        case .word(let text): word == text
        case .beginning(let text): word.utf8.starts(with: text.utf8)
        case .end(let text): word.utf8.reversed().starts(with: text.utf8.reversed())
        }
    }
}
