/// A text from an issue, made safe for a terminal.
///
/// Issues are not trusted: an escape sequence or a change of text direction in a title must not
/// reach the screen.
public struct DisplayText: Hashable, Sendable {
    /// One line without control, format and direction characters, with each run of spaces as one.
    public let line: String

    /// Sanitizes a text.
    public init(_ text: String) {
        guard !text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            line = text
            return
        }
        let scalars = text.unicodeScalars.map { Self.isBlank($0) ? " " : $0 }
        let kept = String(String.UnicodeScalarView(scalars.filter(Self.isHarmless)))
        line = kept.split(separator: " ").joined(separator: " ")
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator:
            false
        case .format:
            // Zero-width joiners and non-joiners are kept, since emoji and some scripts need them;
            // other format characters hide or reorder text.
            scalar == "\u{200D}" || scalar == "\u{200C}"
        default:
            true
        }
    }
}
