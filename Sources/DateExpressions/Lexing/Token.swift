/// A word, a number or a mark of a text.
struct Token: Hashable, Sendable {
    /// What it is.
    enum Kind: Hashable, Sendable {
        /// Letters; with the meaning that the vocabulary gives them.
        case word(Term?)
        /// A run of digits; with its value, or -1 where it is longer than any date's number.
        case number(Int)
        case mark(Mark)
    }

    /// How the letters of a word are written.
    enum Casing: UInt8, Sendable {
        case lower, capitalized, upper, mixed
    }

    let kind: Kind
    private let firstByte: UInt32
    private let length: UInt32
    private let digitCount: UInt8
    /// How a word is written; `.lower` for the others.
    let casing: Casing
    /// Whether nothing stands between it and the token before it.
    let isGlued: Bool
    /// Whether it is the first of its line.
    let startsLine: Bool

    init(
        _ kind: Kind, bytes: Range<Int>, digits: Int = 0, casing: Casing = .lower, isGlued: Bool,
        startsLine: Bool
    ) {
        self.kind = kind
        firstByte = UInt32(truncatingIfNeeded: bytes.lowerBound)
        length = UInt32(truncatingIfNeeded: bytes.count)
        digitCount = UInt8(clamping: digits)
        self.casing = casing
        self.isGlued = isGlued
        self.startsLine = startsLine
    }
}

extension Token {
    /// The first byte.
    var start: Int { Int(firstByte) }
    /// The byte behind the last.
    var end: Int { Int(firstByte) + Int(length) }
    /// How many digits a number has; 0 for the others.
    var digits: Int { Int(digitCount) }
}

extension Token {
    /// The meaning of a word that the vocabulary has.
    var term: Term? {
        if case .word(let term) = kind { term } else { nil }
    }

    /// The value of a number.
    var number: Int? {
        if case .number(let value) = kind, value >= 0 { value } else { nil }
    }

    /// The mark that it is.
    var mark: Mark? {
        if case .mark(let mark) = kind { mark } else { nil }
    }

    /// Whether it is a word, known or not.
    var isWord: Bool {
        if case .word = kind { true } else { false }
    }

    /// Whether it is a number, however long.
    var isNumber: Bool {
        if case .number = kind { true } else { false }
    }

    /// Whether it is a word that begins with a capital letter.
    var isCapitalized: Bool {
        isWord && casing != .lower
    }
}
