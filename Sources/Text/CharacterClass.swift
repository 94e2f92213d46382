/// How the lexer classifies one character.
enum CharacterClass: Hashable, Sendable {
    case letter
    /// A character that is a word by itself: Chinese, Japanese, Korean.
    case ideograph
    case digit(UInt8)
    case space, newline
    case mark(PunctuationMark)
}

extension CharacterClass {
    /// Classifies an ASCII character.
    init(ascii byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            self = .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "\n"): self = .newline
        case 0...UInt8(ascii: " "): self = .space
        default: self = .mark(Self.asciiMark(byte))
        }
    }

    /// The kind of the character that starts at a byte, and its length in bytes.
    ///
    /// Invalid UTF-8 counts as marks.
    static func decode(_ bytes: [UInt8], at index: Int) -> (glyph: CharacterClass, length: Int) {
        let lead = bytes[index]
        guard lead >= 0x80 else { return (CharacterClass(ascii: lead), 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard (0xC2...0xF4).contains(lead), index + length <= bytes.count,
            bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
        else { return (.mark(.other), 1) }
        switch length {
        case 2: return (twoBytes(lead, bytes[index + 1]), 2)
        case 3: return (threeBytes(lead, bytes[index + 1], bytes[index + 2]), 3)
        // Most characters of four bytes are emoji, so all of them count as marks.
        default: return (.mark(.other), 4)
        }
    }
}

extension CharacterClass {
    private static func asciiMark(_ byte: UInt8) -> PunctuationMark {
        switch byte {
        case UInt8(ascii: "."): .dot
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "+"): .plus
        case UInt8(ascii: "&"): .ampersand
        case UInt8(ascii: "@"): .at
        case UInt8(ascii: "#"): .hash
        case UInt8(ascii: "="): .equals
        case UInt8(ascii: "_"): .underscore
        case UInt8(ascii: "-"): .dash
        case UInt8(ascii: "~"): .tilde
        case UInt8(ascii: "|"): .bar
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"),
            UInt8(ascii: "*"):
            .open
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"): .close
        case UInt8(ascii: "'"): .apostrophe
        case UInt8(ascii: "\""): .quote
        case UInt8(ascii: "$"), UInt8(ascii: "%"): .currency
        case UInt8(ascii: "!"), UInt8(ascii: "?"): .bang
        default: .other
        }
    }

    /// The class of a character from U+0080 to U+07FF.
    private static func twoBytes(_ lead: UInt8, _ last: UInt8) -> CharacterClass {
        switch (lead, last) {
        case (0xC2, 0xA0), (0xC2, 0xAD): .space
        case (0xC2, 0xA2...0xA5): .mark(.currency)
        case (0xC2, 0xB7): .mark(.bar)
        case (0xC2, 0xAA), (0xC2, 0xB5), (0xC2, 0xBA): .letter
        case (0xC2, _), (0xC3, 0x97), (0xC3, 0xB7): .mark(.other)
        default: .letter
        }
    }

    /// The class of a character from U+0800 to U+FFFF.
    private static func threeBytes(_ lead: UInt8, _ middle: UInt8, _ last: UInt8) -> CharacterClass
    {
        switch lead {
        case 0xE2: middle <= 0xAF ? symbol(middle, last) : .letter
        case 0xE3 where middle == 0x80: ideographicMark(last)
        case 0xE3...0xED: .ideograph
        case 0xEE: .mark(.other)
        case 0xEF: compatibility(middle, last)
        default: .letter
        }
    }

    /// The class of a character from U+2000 to U+2BFF: punctuation and symbols.
    private static func symbol(_ middle: UInt8, _ last: UInt8) -> CharacterClass {
        switch (middle, last) {
        case (0x80, 0x80...0x8F), (0x80, 0xAF), (0x81, 0x9F), (0x81, 0xA0): .space
        case (0x80, 0x90...0x95), (0x88, 0x92): .mark(.dash)
        case (0x80, 0x98), (0x80, 0x99): .mark(.apostrophe)
        case (0x80, 0x9C...0x9F): .mark(.quote)
        case (0x80, 0xA2), (0x88, 0x99): .mark(.bar)
        case (0x80, 0xA8), (0x80, 0xA9): .newline
        case (0x82, 0xA0...0xBF): .mark(.currency)
        default: .mark(.other)
        }
    }

    /// The class of a character from U+3000 to U+303F: Chinese and Japanese punctuation.
    private static func ideographicMark(_ last: UInt8) -> CharacterClass {
        switch last {
        case 0x80: .space
        case 0x81: .mark(.comma)
        case 0x82: .mark(.dot)
        case 0x88, 0x8A, 0x8C, 0x8E, 0x90, 0x94: .mark(.open)
        case 0x89, 0x8B, 0x8D, 0x8F, 0x91, 0x95: .mark(.close)
        case 0x9C: .mark(.tilde)
        default: .mark(.other)
        }
    }

    /// The class of a character from U+F000 to U+FFFF: full-width ASCII, zero-width marks.
    private static func compatibility(_ middle: UInt8, _ last: UInt8) -> CharacterClass {
        switch (middle, last) {
        case (0xBC, 0x81...0xBF): wide(last - 0x80 + 0x20)
        case (0xBD, 0x80...0x9E): wide(last - 0x80 + 0x60)
        case (0xBB, 0xBF), (0xB8, 0x80...0x8F): .space
        case (0xB9, 0x98), (0xB9, 0xA3): .mark(.dash)
        default: .mark(.other)
        }
    }

    /// The class of a full-width ASCII character: that of the ASCII character itself.
    private static func wide(_ byte: UInt8) -> CharacterClass {
        CharacterClass(ascii: byte)
    }
}
