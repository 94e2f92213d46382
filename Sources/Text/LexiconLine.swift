/// A parsed line of `data/lexicon.tsv`: `nominat(e|es|ed|ion|ions)<TAB>task=election action`.
struct LexiconLine {
    /// The phrases, one for each combination of alternatives.
    let phrases: [String]
    let tags: BitSet<LexicalTag>
    let values: [LexicalTag: String]

    init(_ line: Substring) throws(LexiconProblem) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 2 else {
            throw LexiconProblem("a line has a phrase and its tags, separated by one tab")
        }
        phrases = Self.parts(of: fields[0]).flatMap(Self.alternatives)
            .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
        guard !phrases.isEmpty, phrases.allSatisfy(Self.isPlain) else {
            throw LexiconProblem("'\(fields[0])' is not a phrase of lower-case words")
        }
        var tags: BitSet<LexicalTag> = []
        var values: [LexicalTag: String] = [:]
        for part in fields[1].split(separator: " ") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard let name = pair.first, let tag = LexicalTag.named[String(name)] else {
                throw LexiconProblem("there is no tag '\(part)'")
            }
            tags.insert(tag)
            if pair.count == 2 { values[tag] = String(pair[1]) }
        }
        self.tags = tags
        self.values = values
    }

    /// Splits at the bars that are outside parentheses; empty parts count.
    private static func parts(of text: Substring) -> [Substring] {
        var depth = 0
        return text.split(omittingEmptySubsequences: false) { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return character == "|" && depth == 0
        }
    }

    /// Expands the alternatives in parentheses.
    ///
    /// An alternative may be empty: `meetup(|s)`, which can be shortened to `meetup(s)`.
    private static func alternatives(of phrase: Substring) -> [String] {
        guard let open = phrase.firstIndex(of: "("),
            let close = matching(open, in: phrase)
        else { return [String(phrase)] }
        let head = phrase[..<open]
        let choices = parts(of: phrase[phrase.index(after: open)..<close])
        let endings = (choices.count == 1 ? ["", choices[0]] : choices).flatMap(alternatives)
        let tails = alternatives(of: phrase[phrase.index(after: close)...])
        return endings.flatMap { ending in tails.map { head + ending + $0 } }
    }

    /// The closing parenthesis that matches an opening one.
    private static func matching(
        _ open: Substring.Index, in text: Substring
    ) -> Substring.Index? {
        var depth = 0
        return text[open...].indices.first { index in
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            return depth == 0
        }
    }

    /// Stands for the rest of the word in an entry that is only an ending.
    static let endingMark = "~"

    private static func isPlain(_ phrase: String) -> Bool {
        let words = phrase.hasPrefix(endingMark) ? phrase.dropFirst() : phrase[...]
        return words.unicodeScalars.allSatisfy { scalar in
            scalar == " " || !scalar.isASCII || ("a"..."z").contains(scalar)
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
