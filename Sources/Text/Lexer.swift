/// Splits text into tokens in one pass.
struct Lexer {
    private let bytes: [UInt8]
    private let lexicon: Lexicon
    private var tokens: [Token] = []
    private var position = 0
    private var newlines = 0
    private var isGlued = false
    private var startsLine = true

    private init(_ bytes: [UInt8], lexicon: Lexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
        let bytesPerToken = 4
        tokens.reserveCapacity(bytes.count / bytesPerToken)
    }

    /// The tokens of a text in UTF-8, which may be invalid.
    static func tokens(of bytes: [UInt8], lexicon: Lexicon) -> [Token] {
        var lexer = Lexer(bytes, lexicon: lexicon)
        while lexer.isUnfinished { lexer.readNext() }
        return lexer.tokens
    }
}

extension Lexer {
    private var isUnfinished: Bool { position < bytes.count }

    private mutating func readNext() {
        let (glyph, length) = CharacterClass.decode(bytes, at: position)
        switch glyph {
        case .space:
            skipSpace(length)
        case .newline:
            newlines += 1
            skipSpace(length)
        case .letter:
            breakParagraph()
            readWord()
        case .ideograph:
            breakParagraph()
            readIdeograph(length)
        case .digit:
            breakParagraph()
            readNumber()
        case .mark(let mark):
            breakParagraph()
            readMark(mark, length)
        }
    }

    private mutating func skipSpace(_ length: Int) {
        position += length
        isGlued = false
    }

    /// Adds a mark for an empty line, so that no rule reads across it.
    private mutating func breakParagraph() {
        if newlines > 1 { append(.mark(.paragraph), from: position) }
        if newlines > 0 { startsLine = true }
        newlines = 0
    }

    private mutating func readWord() {
        let start = position
        var key = WordKey()
        var capitals = 0
        var count = 0
        while isUnfinished {
            let byte = bytes[position]
            if byte < 0x80 {
                guard CharacterClass(ascii: byte) == .letter else { break }
                if byte < UInt8(ascii: "a") { capitals += 1 }
                key.append(byte)
                position += 1
            } else {
                let (glyph, length) = CharacterClass.decode(bytes, at: position)
                guard glyph == .letter else { break }
                for offset in 0..<length { key.append(bytes[position + offset]) }
                position += length
            }
            count += 1
        }
        let firstIsCapital = bytes[start] < UInt8(ascii: "a")
        let casing: Token.Casing =
            capitals == 0
            ? .lower
            : capitals == count
                ? (count == 1 ? .capitalized : .upper)
                : capitals == 1 && firstIsCapital ? .capitalized : .mixed
        let word = key.isOverlong ? .unknown : lexicon.word(key)
        let correction = word.isKnown ? nil : misspelledMonth(from: start, casing)
        append(
            .word(correction ?? word), from: start, casing: casing,
            isCorrected: correction != nil)
    }

    /// The month that a misspelled, capitalized word before a number means; nil if it means none.
    private func misspelledMonth(from start: Int, _ casing: Token.Casing) -> WordID? {
        guard casing == .capitalized, position + 1 < bytes.count,
            bytes[position] == UInt8(ascii: " "),
            case .digit = CharacterClass(ascii: bytes[position + 1])
        else { return nil }
        return lexicon.correction(of: bytes[start..<position])
    }

    private mutating func readIdeograph(_ length: Int) {
        var key = WordKey()
        for offset in 0..<length { key.append(bytes[position + offset]) }
        position += length
        append(.word(lexicon.word(key)), from: position - length)
    }

    private mutating func readNumber() {
        let start = position
        var value = 0
        var digits = 0
        while isUnfinished,
            case (.digit(let digit), let length) = CharacterClass.decode(bytes, at: position)
        {
            digits += 1
            value = digits > Self.longestNumber ? -1 : value * 10 + Int(digit)
            position += length
        }
        append(.number(value), from: start, digits: digits)
    }

    private mutating func readMark(_ mark: PunctuationMark, _ length: Int) {
        let start = position
        position += length
        var mark = mark
        if mark == .dash || mark == .dot {
            var end = position
            var count = 1
            while end < bytes.count,
                case (.mark(mark), let more) = CharacterClass.decode(bytes, at: end)
            {
                end += more
                count += 1
            }
            // Dots lead from a label to its field: "Early registration until ........ 3 April".
            if mark == .dash || count >= Self.dotsOfLeader { position = end }
            if mark == .dot, count >= Self.dotsOfLeader { mark = .colon }
        }
        append(.mark(mark), from: start)
    }

    private static let dotsOfLeader = 5

    private mutating func append(
        _ kind: Token.Kind, from start: Int, digits: Int = 0, casing: Token.Casing = .lower,
        isCorrected: Bool = false
    ) {
        tokens.append(
            Token(
                kind, bytes: start..<position, digits: digits, casing: casing, isGlued: isGlued,
                startsLine: startsLine, isCorrected: isCorrected))
        isGlued = true
        startsLine = false
    }

    private static let longestNumber = 8
}
