/// Text from an issue, made safe for a calendar, a page or XML.
///
/// It has no control characters except line feeds, no characters that change the direction of the
/// surrounding text, no white space at the ends, and a limited length.
struct PlainText: Hashable, Sendable {
    let text: String

    init(_ raw: String, limit: Int = PlainText.longest) {
        text = Self.clipped(Self.trimmed(Self.harmless(raw)), to: limit)
    }

    /// A single line, with each run of white space replaced by one space.
    init(line raw: String, limit: Int = PlainText.longestLine) {
        let words = Self.harmless(raw).unicodeScalars.split(whereSeparator: Self.isSpace)
        text = Self.clipped(words.map { String($0) }.joined(separator: " "), to: limit)
    }

    static let longest = 4000
    static let longestLine = 250
}

extension PlainText {
    private static func harmless(_ raw: String) -> String {
        // Nearly all texts are harmless and need not be copied.
        guard !raw.unicodeScalars.allSatisfy(isHarmless) else { return raw }
        var scalars = String.UnicodeScalarView()
        for scalar in raw.unicodeScalars where isHarmless(scalar) { scalars.append(scalar) }
        return String(scalars)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: true
        case 0x09: true
        case ..<0x20, 0x7F...0x9F: false
        // Embeddings, overrides and isolates (Unicode Standard Annex 9), line and paragraph
        // separators.
        case 0x2028...0x202E, 0x2066...0x2069: false
        case 0xFDD0...0xFDEF, 0xFEFF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.unicodeScalars.drop(while: isSpace)
        guard let last = start.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(start[...last])
    }

    private static func clipped(_ text: String, to limit: Int) -> String {
        guard text.utf8.count > limit, text.count > limit else { return text }
        return text.prefix(limit - 1) + "…"
    }
}
