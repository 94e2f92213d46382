/// Writes text as YAML.
public enum YAMLScalar {
    /// The text as a double-quoted scalar on one line (YAML 1.2, section 7.3.1).
    ///
    /// The text may come from an issue: no character in it ends the scalar, and none controls a
    /// terminal.
    public static func quoted(_ text: String) -> String {
        var result = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "\"": result.append(contentsOf: ["\\", scalar])
            case _ where isHarmless(scalar): result.append(scalar)
            default: result.append(contentsOf: escape(scalar).unicodeScalars)
            }
        }
        return String(result) + "\""
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
            // Zero-width joiners and non-joiners are kept, since emoji and some scripts need them.
            scalar == "\u{200D}" || scalar == "\u{200C}"
        default: true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}
