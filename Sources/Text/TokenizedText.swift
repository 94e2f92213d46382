/// A text with its tokens; all stages of the reader use ranges of these tokens.
public struct TokenizedText: Sendable {
    /// The text in UTF-8.
    public let bytes: [UInt8]
    /// The text's tokens, in order.
    public let tokens: [Token]

    /// Splits a text in UTF-8, which may be invalid, into tokens.
    public init(_ bytes: [UInt8], lexicon: Lexicon = .english) {
        self.bytes = bytes
        tokens = Lexer.tokens(of: bytes, lexicon: lexicon)
    }

    /// Splits a text into tokens.
    public init(_ text: String, lexicon: Lexicon = .english) {
        self.init(Array(text.utf8), lexicon: lexicon)
    }
}

extension TokenizedText {
    /// The bytes that the tokens cover, including what is between them; empty if there are no
    /// tokens.
    public func byteRange(of range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
    }

    /// The text of the tokens as written.
    public func text(of range: Range<Int>) -> String {
        String(decoding: bytes[byteRange(of: range)], as: UTF8.self)
    }

    /// The tokens that begin within a range of bytes.
    public func tokenRange(of byteRange: Range<Int>) -> Range<Int> {
        let start = firstToken(at: byteRange.lowerBound)
        return start..<max(start, firstToken(at: byteRange.upperBound))
    }

    /// The index of the first token that begins at or after a byte.
    public func firstToken(at byte: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = low + (high - low) / 2
            if tokens[middle].start < byte { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension TokenizedText: Hashable {
    public static func == (left: TokenizedText, right: TokenizedText) -> Bool {
        left.bytes == right.bytes
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
