internal import Items
internal import Text

/// Writes titles that make sense on their own in a calendar.
enum TitleWriter {
    /// The most characters in a title.
    static let longest = 110

    /// The words without markup, line breaks, and surrounding marks, cut between words if too long.
    static func title(_ text: String) -> String {
        var words = text.withSingleSpaces
        if words.utf8.contains(where: "*~_`".utf8.contains) {
            for mark in ["**", "~~", "__", "``", "`"] { words = words.replacing(mark, with: "") }
        }
        words = withoutRepetition(trimmed(closed(words)))
        // Counting bytes is faster than counting characters.
        guard words.utf8.count > longest, words.count > longest else { return words }
        let head = words.prefix(longest)
        let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        return trimmed(String(cut)) + "…"
    }

    /// The text without parts that the part before or after a colon contains: "Quill talks" of "Quill
    /// talks: Quill talks are welcome".
    private static func withoutRepetition(_ text: String) -> String {
        var parts = text.split(separator: ": ").map(String.init)
        guard parts.count > 1 else { return text }
        func isIn(_ one: Int, _ other: Int) -> Bool {
            " \(parts[other].lowercased()) ".holds(" \(parts[one].lowercased()) ")
        }
        var index = 0
        while index + 1 < parts.count {
            if isIn(index, index + 1) {
                parts.remove(at: index)
                index = max(0, index - 1)
            } else if isIn(index + 1, index) {
                parts.remove(at: index + 1)
            } else {
                index += 1
            }
        }
        return parts.joined(separator: ": ")
    }

    /// The text with an unclosed parenthesis replaced: "PyCon (CFP closes" becomes "PyCon: CFP
    /// closes".
    private static func closed(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "(")) else { return text }
        let opened = text.count { $0 == "(" }
        guard opened > text.count(where: { $0 == ")" }), let last = text.lastIndex(of: "(") else {
            return text
        }
        let head = trimmed(String(text[..<last]))
        let tail = trimmed(String(text[text.index(after: last)...]))
        return head.isEmpty || tail.isEmpty ? head + tail : head + ": " + tail
    }

    /// A title from the name of an event and one of its parts.
    static func title(_ owner: String, _ part: String) -> String {
        let whole = trimmed(owner) + ": " + trimmed(part)
        // If both are too long together, the part alone says more than their beginning.
        let fewestWords = 3
        return whole.count > longest && part.split(separator: " ").count >= fewestWords
            ? title(part) : title(whole)
    }

    /// A title without the words at its end that say that a period begins: "Voting opens".
    static func withoutBeginning(_ text: String) -> String {
        let block = AnnotatedBlock(title: TokenizedText(text))
        let own = Wording(block: block).withoutLead(
            block.all, [.starts, .opens, .begun, .auxiliary])
        return own.isEmpty ? text : title(block.words(own))
    }

    /// True if one text has most of the significant words of another.
    static func mentions(_ text: String, _ other: String) -> Bool {
        let own = Set(tellingWords(text))
        let theirs = Set(tellingWords(other))
        guard !theirs.isEmpty else { return text.lowercased().holds(other.lowercased()) }
        return own.intersection(theirs).count * 2 > theirs.count
    }

    /// The significant words of a text, in lower case.
    static func tellingWords(_ text: String) -> [String] {
        let block = AnnotatedBlock(title: TokenizedText(text))
        let wording = Wording(block: block)
        return block.all.filter { wording.isOwnWord($0) || block.tokens[$0].isNumber }
            .map { block.words($0..<$0 + 1).lowercased() }
    }

    /// True for a name with a number other than a year: "MPW-10", "Kumo 2024.1".
    static func hasCode(_ name: String) -> Bool {
        let yearDigits = 4
        return TokenizedText(name).tokens.contains { $0.isNumber && $0.digits < yearDigits }
    }

    /// The significant words of a text that are capitalized like names, in lower case.
    static func properNames(_ text: String) -> Set<String> {
        let block = AnnotatedBlock(title: TokenizedText(text))
        let wording = Wording(block: block)
        return Set(
            block.all.filter {
                wording.isOwnWord($0) && block.tokens[$0].isCapitalized
                    && ($0 > 0 || block.tokens[$0].casing != .capitalized)
                    // "Sale" in "PyCon: Sale of early birds" is not part of a name.
                    && !block.cues.says([.of], at: $0 + 1)
            }.map { block.words($0..<$0 + 1).lowercased() })
    }

    /// The text with its first letter capitalized, unless lower case is intended, as in "iHub".
    static func capitalized(_ text: String) -> String {
        guard let first = text.first, first.isLowercase else { return text }
        let word = text.prefix { !$0.isWhitespace && $0 != ":" }
        let isName = word.dropFirst().contains { $0.isUppercase || $0.isNumber }
        let isKnown = Lexicon.english.word(WordKey(word.lowercased())).isKnown
        return isKnown && !isName ? first.uppercased() + text.dropFirst() : text
    }

    /// Marks that are removed from both ends of a title.
    private static let marks: Set<Character> = [
        "-", "–", "—", "|", ",", ":", ";", ".", "*", "/", "…", "·", "•",
    ]

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while let first = rest.first, first.isWhitespace || marks.contains(first) {
            rest.removeFirst()
        }
        while let last = rest.last, last.isWhitespace || marks.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
