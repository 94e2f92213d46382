/// The number of terminal columns that a text takes.
///
/// Source: Unicode Standard Annex 11, "East Asian Width" (wide and fullwidth ranges of Unicode 14,
/// with unassigned gaps included), and Annex 51 for emoji.
public enum TextWidth {
    /// The columns of a single-line text; control characters take none.
    public static func columns(of text: some StringProtocol) -> Int {
        text.utf8.allSatisfy(isPrintableASCII)
            ? text.utf8.count : text.reduce(0) { $0 + columns(of: $1) }
    }

    /// The columns of one visible character: 0, 1 or 2.
    public static func columns(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        if scalars.contains(emojiSelector) { return wide }
        return scalars.reduce(0) { max($0, columns(of: $1)) }
    }

    /// The longest prefix of a text that takes at most `limit` columns.
    public static func prefix(of text: some StringProtocol, columns limit: Int) -> String {
        var taken = 0
        let end = text.indices.first { index in
            taken += columns(of: text[index])
            return taken > limit
        }
        return String(text[..<(end ?? text.endIndex)])
    }

    private static let wide = 2
    /// VARIATION SELECTOR-16, which selects the wide, colored form.
    private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"

    private static func isPrintableASCII(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator,
            .paragraphSeparator:
            return 0
        default:
            return isWide(scalar) ? wide : 1
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= wideRanges[0].lowerBound else { return false }
        return scalar.properties.isEmojiPresentation
            || wideRanges.contains { $0.contains(scalar.value) }
    }

    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F,  // Hangul initial consonants
        0x2329...0x232A,  // angle brackets
        0x2E80...0x303E,  // radicals, ideographic punctuation
        0x3041...0x3247,  // kana, compatibility letters
        0x3250...0x4DBF,  // enclosed letters, ideographs A
        0x4E00...0xA4CF,  // ideographs, Yi
        0xA960...0xA97C,  // Hangul extended A
        0xAC00...0xD7A3,  // Hangul syllables
        0xF900...0xFAFF,  // compatibility ideographs
        0xFE10...0xFE19, 0xFE30...0xFE6B,  // vertical and small forms
        0xFF01...0xFF60, 0xFFE0...0xFFE6,  // fullwidth forms
        0x16FE0...0x18D08, 0x1AFF0...0x1B2FB,  // Tangut, Khitan, kana supplements
        0x1F200...0x1F265,  // enclosed ideographs
        0x20000...0x2FFFD, 0x30000...0x3FFFD,  // supplementary ideographs
    ]
}
