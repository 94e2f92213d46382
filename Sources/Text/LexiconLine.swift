/// A parsed line of `data/lexicon.tsv`: `nominat(e|es|ed|ion|ions)<TAB>task=election action`.
struct LexiconLine {
    /// The words of each phrase, one for each combination of alternatives.
    let phrases: [[Substring]]
    let tags: BitSet<LexicalTag>
    let values: [LexicalTag: String]

    init(_ line: Substring) throws(LexiconProblem) {
        let fields = line.utf8.split(separator: Self.tab, omittingEmptySubsequences: false)
            .map(Substring.init)
        guard fields.count == 2 else {
            throw LexiconProblem("a line has a phrase and its tags, separated by one tab")
        }
        phrases = Self.parts(of: fields[0]).flatMap(Self.alternatives)
            .map { Self.words(of: $0[...]) }.filter { !$0.isEmpty }
        guard !phrases.isEmpty, phrases.joined().allSatisfy(Self.isPlain) else {
            throw LexiconProblem("'\(fields[0])' is not a phrase of lower-case words")
        }
        var tags: BitSet<LexicalTag> = []
        var values: [LexicalTag: String] = [:]
        for part in Self.words(of: fields[1]) {
            let pair = part.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1)
            guard let name = pair.first, let tag = LexicalTag.named[String(Substring(name))] else {
                throw LexiconProblem("there is no tag '\(part)'")
            }
            tags.insert(tag)
            if pair.count == 2 { values[tag] = String(Substring(pair[1])) }
        }
        self.tags = tags
        self.values = values
    }

    // Splitting at bytes is much faster than splitting at characters.
    private static let tab = UInt8(ascii: "\t")
    private static let space = UInt8(ascii: " ")
    private static let bar = UInt8(ascii: "|")
    private static let opening = UInt8(ascii: "(")
    private static let closing = UInt8(ascii: ")")

    /// The words of a text.
    private static func words(of text: Substring) -> [Substring] {
        text.utf8.split(separator: space).map(Substring.init)
    }

    /// Splits at the bars that are outside parentheses; empty parts count.
    private static func parts(of text: Substring) -> [Substring] {
        var depth = 0
        return text.utf8.split(omittingEmptySubsequences: false) { byte in
            if byte == opening { depth += 1 }
            if byte == closing { depth -= 1 }
            return byte == bar && depth == 0
        }.map(Substring.init)
    }

    /// Expands the alternatives in parentheses.
    ///
    /// An alternative may be empty: `meetup(|s)`, which can be shortened to `meetup(s)`.
    private static func alternatives(of phrase: Substring) -> [String] {
        guard let open = phrase.utf8.firstIndex(of: opening),
            let close = matching(open, in: phrase)
        else { return [String(phrase)] }
        let head = phrase[..<open]
        let choices = parts(of: phrase[phrase.utf8.index(after: open)..<close])
        let endings = (choices.count == 1 ? ["", choices[0]] : choices).flatMap(alternatives)
        let tails = alternatives(of: phrase[phrase.utf8.index(after: close)...])
        return endings.flatMap { ending in tails.map { head + ending + $0 } }
    }

    /// The closing parenthesis that matches an opening one.
    private static func matching(
        _ open: Substring.Index, in text: Substring
    ) -> Substring.Index? {
        var depth = 0
        return text.utf8[open...].indices.first { index in
            if text.utf8[index] == opening { depth += 1 }
            if text.utf8[index] == closing { depth -= 1 }
            return depth == 0
        }
    }

    /// Stands for the rest of the word in an entry that is only an ending.
    static let endingMark = "~"

    private static func isPlain(_ word: Substring) -> Bool {
        let letters = word.hasPrefix(endingMark) ? word.dropFirst() : word
        return letters.utf8.allSatisfy { byte in
            byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        }
    }
}

/// Why a line of the lexicon cannot be parsed.
struct LexiconProblem: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}
