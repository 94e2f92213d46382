internal import Text

/// The folded words of a text, with their capitalization and the punctuation before them.
struct FoldedWords {
    struct Word {
        /// The word's byte range in the text's UTF-8.
        var range: Range<Int>
        /// The word's byte range in `folded`.
        var key: Range<Int>
        /// True if the word begins with a capital, or with a letter of a script without case.
        var isCapitalized: Bool
        /// True if all of its letters are capitals.
        var isUppercase: Bool
        /// True if a comma, a parenthesis or a similar mark is before it.
        var startsPart: Bool
        /// True if a hyphen connects it to the word before.
        var isTied: Bool
    }

    private(set) var words: [Word] = []
    /// The folded words, separated by single spaces.
    private(set) var folded: [UInt8] = []

    private var isInWord = false
    private var endsWithStop = false
    private var breaks = true
    private var ties = false

    /// The words in a range of tokens.
    init(_ text: TokenizedText, tokens: Range<Int>) {
        folded.reserveCapacity(text.byteRange(of: tokens).count)
        for token in text.tokens[tokens] {
            if !token.isGlued { (isInWord, ties) = (false, false) }
            if let mark = token.mark {
                take(mark, of: token, in: text)
            } else {
                take(token, in: text)
            }
        }
    }

    /// The words of a text.
    init(_ text: String) {
        let text = TokenizedText(text)
        self.init(text, tokens: 0..<text.tokens.count)
    }

    /// The folded form of consecutive words.
    func key(_ range: Range<Int>) -> ArraySlice<UInt8> {
        guard let first = range.first, let last = range.last else { return [] }
        return folded[words[first].key.lowerBound..<words[last].key.upperBound]
    }

    /// The folded form of one word.
    func word(_ index: Int) -> String {
        String(decoding: folded[words[index].key], as: UTF8.self)
    }
}

extension FoldedWords {
    /// A period after a longer word ends a sentence; after a shorter one ("St.") it does not.
    private static let longestAbbreviation = 3
    private static let space = UInt8(ascii: " ")
    private static let firstBeyondASCII: UInt8 = 0x80
    /// The first scalar of the scripts without case, such as Chinese and Korean.
    private static let firstWithoutCase: Unicode.Scalar = "\u{2E80}"

    /// Adds a word or a number, or appends it to the word before if only an apostrophe or a period
    /// is between them.
    private mutating func take(_ token: Token, in text: TokenizedText) {
        if !isInWord { begin(token, in: text) }
        let bytes = text.bytes[token.bytes]
        if bytes.allSatisfy({ $0 < Self.firstBeyondASCII }) {
            for byte in bytes {
                if let letter = Folding.letter(byte) { folded.append(letter) }
            }
        } else {
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { fold(scalar) }
        }
        let last = words.count - 1
        words[last].range = words[last].range.lowerBound..<token.end
        words[last].key = words[last].key.lowerBound..<folded.count
        if token.casing != .upper, !(token.casing == .capitalized && token.bytes.count == 1) {
            words[last].isUppercase = false
        }
        endsWithStop = false
    }

    private mutating func begin(_ token: Token, in text: TokenizedText) {
        if endsWithStop, let last = words.last, last.key.count > Self.longestAbbreviation {
            breaks = true
        }
        if !folded.isEmpty { folded.append(Self.space) }
        words.append(
            Word(
                range: token.bytes, key: folded.count..<folded.count,
                isCapitalized: Self.isCapitalized(token, in: text), isUppercase: true,
                startsPart: breaks, isTied: ties))
        (isInWord, breaks, ties, endsWithStop) = (true, false, false, false)
    }

    private mutating func fold(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            if let letter = Folding.letter(UInt8(ascii: scalar)) { folded.append(letter) }
        } else if !Folding.isDropped(scalar),
            case .letters(let bytes) = Folding.outcome(of: scalar)
        {
            folded += bytes
        }
    }

    private mutating func take(_ mark: PunctuationMark, of token: Token, in text: TokenizedText) {
        let isDropped = mark == .apostrophe || mark == .dot || text.bytes[token.start] == 0x60
        guard !isDropped else {
            endsWithStop = isInWord && mark == .dot
            return
        }
        let wasGlued = token.isGlued && isInWord
        isInWord = false
        switch mark {
        case .dash: wasGlued ? (ties = true) : (breaks = true)
        case .ampersand: break
        default: breaks = true
        }
    }

    private static func isCapitalized(_ token: Token, in text: TokenizedText) -> Bool {
        guard token.isWord else { return false }
        let bytes = text.bytes[token.bytes]
        if let first = bytes.first, first < firstBeyondASCII { return first < UInt8(ascii: "a") }
        guard let first = String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first
        else { return false }
        return first.properties.isUppercase || first >= firstWithoutCase
    }
}
