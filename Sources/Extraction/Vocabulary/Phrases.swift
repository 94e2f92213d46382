/// A list of phrases that is looked for in texts.
///
/// A phrase is words in lower case with blanks between them; a word that ends in `*` stands for
/// every word that begins with it, and one that begins with `*` for every word that ends with it.
struct Phrases: Sendable {
    private let byFirstWord: [String: [[Substring]]]
    private let byPattern: [[Substring]]

    init(_ phrases: [String]) {
        let split = phrases.map { $0.split(separator: " ") }.filter { !$0.isEmpty }
        byPattern = split.filter { $0[0].contains("*") }
        byFirstWord = Dictionary(grouping: split.filter { !$0[0].contains("*") }) { String($0[0]) }
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
        let candidates = (byFirstWord[words[index].text] ?? []) + byPattern
        let longest = candidates.filter { matches($0, words[index...]) }.map(\.count).max()
        return longest.map {
            words[index].range.lowerBound..<words[index + $0 - 1].range.upperBound
        }
    }

    private func matches(_ phrase: [Substring], _ words: ArraySlice<Words.Word>) -> Bool {
        phrase.count <= words.count
            && zip(phrase, words).allSatisfy { pattern, word in
                if pattern.hasSuffix("*") { return word.text.hasPrefix(pattern.dropLast()) }
                if pattern.hasPrefix("*") { return word.text.hasSuffix(pattern.dropFirst()) }
                return word.text == pattern
            }
    }
}
