/// A word, a number, or a punctuation mark of a text.
public struct Token: Hashable, Sendable {
    /// The kinds of tokens.
    public enum Kind: Hashable, Sendable {
        /// Letters: a word of the lexicon, or an unknown word.
        case word(WordID)
        /// A run of digits with its value, which is -1 if there are too many digits for a date.
        case number(Int)
        case mark(PunctuationMark)
    }

    /// How the letters of a word are written.
    public enum Casing: UInt8, Sendable {
        case lower, capitalized, upper, mixed
    }

    /// The kind of token.
    public let kind: Kind
    @usableFromInline let firstByte: UInt32
    @usableFromInline let length: UInt32
    @usableFromInline let digitCount: UInt8
    /// The capitalization of a word; `.lower` for numbers and marks.
    public let casing: Casing
    /// True if nothing separates the token from the one before it.
    public let isGlued: Bool
    /// True for the first token of a line.
    public let startsLine: Bool
    /// True if a misspelled word was corrected to a word of the lexicon.
    public let isCorrected: Bool

    /// A token that covers `bytes` of a text and has `digits` digits.
    public init(
        _ kind: Kind, bytes: Range<Int>, digits: Int = 0, casing: Casing = .lower, isGlued: Bool,
        startsLine: Bool, isCorrected: Bool = false
    ) {
        self.kind = kind
        firstByte = UInt32(truncatingIfNeeded: bytes.lowerBound)
        length = UInt32(truncatingIfNeeded: bytes.count)
        digitCount = UInt8(clamping: digits)
        self.casing = casing
        self.isGlued = isGlued
        self.startsLine = startsLine
        self.isCorrected = isCorrected
    }
}

extension Token {
    /// The offset of its first byte.
    @inlinable
    public var start: Int { Int(firstByte) }
    /// The offset after its last byte.
    @inlinable
    public var end: Int { Int(firstByte) + Int(length) }
    /// The bytes that it covers.
    @inlinable
    public var bytes: Range<Int> { start..<end }
    /// The number of digits of a number; 0 for words and marks.
    @inlinable
    public var digits: Int { Int(digitCount) }

    /// The word in the lexicon; unknown for other words, and for numbers and marks.
    @inlinable
    public var word: WordID {
        if case .word(let word) = kind { word } else { .unknown }
    }

    /// The value of a number; nil if it has too many digits for a date.
    @inlinable
    public var number: Int? {
        if case .number(let value) = kind, value >= 0 { value } else { nil }
    }

    /// The punctuation mark; nil for words and numbers.
    @inlinable
    public var mark: PunctuationMark? {
        if case .mark(let mark) = kind { mark } else { nil }
    }

    /// True for words, known or not.
    @inlinable
    public var isWord: Bool {
        if case .word = kind { true } else { false }
    }

    /// True for numbers of any length.
    @inlinable
    public var isNumber: Bool {
        if case .number = kind { true } else { false }
    }

    /// True if a word begins with a capital letter or has one inside.
    @inlinable
    public var isCapitalized: Bool { isWord && casing != .lower }
}
