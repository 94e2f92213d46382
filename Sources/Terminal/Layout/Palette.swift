/// The colors of an output.
public enum Palette: Hashable, Sendable {
    /// No colors.
    case plain
    /// The eight colors that every terminal has (ECMA-48, 8.3.117), in the user's own theme.
    case ansi

    /// The role of a text, which determines its color.
    public enum Style: Hashable, Sendable {
        case header, urgent, soon, quiet, struck, good
    }

    /// A text with the escape sequences of a style, or without any.
    public func styled(_ text: String, _ style: Style?) -> String {
        guard self == .ansi, let style, !text.isEmpty else { return text }
        return "\u{1B}[" + style.parameters + "m" + text + "\u{1B}[0m"
    }
}

extension Palette.Style {
    fileprivate var parameters: String {
        switch self {
        case .header: "1"
        case .urgent: "1;31"
        case .soon: "33"
        case .quiet: "2"
        case .struck: "2;9"
        case .good: "32"
        }
    }
}
