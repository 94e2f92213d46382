internal import CResources

/// The words and phrases of English newsletters, each with what it says about a date near it.
///
/// `data/lexicon.tsv` explains the format of its lines. The file is compiled into the program.
public struct Lexicon: Sendable {
    /// A phrase with its tags.
    public struct Entry: Sendable {
        /// The phrase in lower case, with single spaces.
        public let phrase: String
        /// The meanings of the phrase.
        public fileprivate(set) var tags: BitSet<LexicalTag>
        /// The values of those tags that have one, such as the number of a month.
        public fileprivate(set) var values: [LexicalTag: String]
    }

    /// The phrases, in the order of the file.
    public private(set) var entries: [Entry] = []
    /// Errors in the file, one sentence per line of it; empty for the bundled lexicon.
    public private(set) var problems: [String] = []

    private var words = WordTable()
    private var spellings: [String] = [""]
    private var trie = PhraseTrie()
    private var endings: [(letters: [UInt8], entry: Int)] = []
    private var correctable: [(letters: [UInt8], word: WordID)] = []

    /// The lexicon that is compiled into the program.
    public static let english = Lexicon(lines: bundledLines())

    /// Parses lines in the format of `data/lexicon.tsv`.
    public init(lines: String) {
        let newline = UInt8(ascii: "\n")
        for (index, line) in lines.utf8.split(separator: newline, omittingEmptySubsequences: false)
            .enumerated()
        where !line.isEmpty && line.first != UInt8(ascii: "#") {
            do throws(LexiconProblem) {
                try add(LexiconLine(Substring(line)))
            } catch {
                problems.append("line \(index + 1): \(error.message)")
            }
        }
        correctable = words(tagged: .correctable).map {
            (Array(spelling(of: $0.word).utf8), $0.word)
        }
    }

    private static func bundledLines() -> String {
        var count = 0
        let start = infracal_lexicon(&count)
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
}

extension Lexicon {
    /// The word with a key; unknown if no phrase has it.
    public func word(_ key: WordKey) -> WordID { words[key] }

    /// The spelling of a word in the lexicon, in lower case.
    public func spelling(of word: WordID) -> String { spellings[Int(word.rawValue)] }

    /// The single-word phrases with a tag, each with the tag's value.
    public func words(tagged tag: LexicalTag) -> [(word: WordID, value: String)] {
        entries.compactMap { entry in
            guard entry.tags.contains(tag), !entry.phrase.contains(" ") else { return nil }
            return (word(WordKey(entry.phrase)), entry.values[tag] ?? "")
        }
    }

    /// The phrases in a text, from left to right: the longest at each place, without overlaps.
    ///
    /// Hyphens and apostrophes within a phrase are ignored: `early-bird` is `early bird`. A word
    /// that is not in the lexicon but is capitalized like a name matches by its ending: `PyCon`.
    public func matches(in text: TokenizedText) -> [PhraseMatch] {
        let tokens = text.tokens
        var matches: [PhraseMatch] = []
        var index = 0
        while index < tokens.count {
            guard let match = phrase(at: index, of: text) else {
                index += 1
                continue
            }
            matches.append(match)
            index = match.tokens.upperBound
        }
        return matches
    }

    private func phrase(at index: Int, of text: TokenizedText) -> PhraseMatch? {
        let token = text.tokens[index]
        if token.word.isKnown {
            return trie.longest(in: text.tokens, from: index, to: text.tokens.count)
        }
        guard token.isCapitalized, let entry = ending(of: text.bytes[token.bytes]) else {
            return nil
        }
        return PhraseMatch(tokens: index..<index + 1, entry: entry)
    }

    /// The entry for a word's ending, if at least two letters come before it; nil if there is none.
    private func ending(of word: ArraySlice<UInt8>) -> Int? {
        endings.first { ending in
            word.count >= ending.letters.count + 2
                && zip(word.reversed(), ending.letters.reversed()).allSatisfy { $0 | 0x20 == $1 }
        }?.entry
    }

    /// The longest phrase that begins at a token; nil if none does.
    public func match(in tokens: [Token], at index: Int) -> PhraseMatch? {
        trie.longest(in: tokens, from: index, to: tokens.count)
    }

    private mutating func add(_ line: LexiconLine) throws(LexiconProblem) {
        for phrase in line.phrases {
            let entry = Entry(
                phrase: phrase.joined(separator: " "), tags: line.tags, values: line.values)
            if let first = phrase.first, first.hasPrefix(LexiconLine.endingMark) {
                endings.append((Array(first.utf8.dropFirst()), entries.count))
                entries.append(entry)
                continue
            }
            let words = phrase.map { intern(String($0)) }
            if let known = trie.entry(of: words) {
                entries[known].tags.formUnion(line.tags)
                entries[known].values.merge(line.values) { $1 }
            } else {
                trie.insert(words, entry: entries.count)
                entries.append(entry)
            }
        }
    }

    private mutating func intern(_ word: String) -> WordID {
        let key = WordKey(word)
        let known = words[key]
        guard !known.isKnown else { return known }
        let new = WordID(rawValue: UInt16(spellings.count))
        spellings.append(word)
        words.insert(key, new)
        return new
    }
}

extension Lexicon {
    /// The month that a misspelled word means; nil if it means none.
    ///
    /// One letter may be missing, added, replaced, or swapped with the next one.
    func correction(of word: ArraySlice<UInt8>) -> WordID? {
        let lengths = 4...10
        guard lengths.contains(word.count) else { return nil }
        let letters = word.map { $0 | 0x20 }
        return correctable.first { Self.isSlip(letters, of: $0.letters) }?.word
    }

    private static func isSlip(_ word: [UInt8], of name: [UInt8]) -> Bool {
        let common = zip(word, name).prefix { $0 == $1 }.count
        let rest = word.dropFirst(common)
        let expected = name.dropFirst(common)
        // A replaced or added letter is accepted only in a long name: "Augusta" is not August.
        let isLong = name.count > 6
        switch word.count - name.count {
        case -1: return rest == expected.dropFirst()
        case 1: return isLong && rest.dropFirst() == expected
        case 0:
            if rest.dropFirst() == expected.dropFirst() { return isLong }
            let swapped = expected.prefix(2).reversed() + expected.dropFirst(2)
            return rest.elementsEqual(swapped)
        default: return false
        }
    }
}
