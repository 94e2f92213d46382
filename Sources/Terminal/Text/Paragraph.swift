/// A text wrapped into lines.
public struct Paragraph {
    private let words: [Substring]

    /// A text that can be wrapped at spaces.
    public init(_ text: String) {
        words = text.split(separator: " ")
    }

    /// At most `limit` lines of at most `columns` columns; if text is cut off, `…` shows it.
    public func lines(columns: Int, limit: Int) -> [String] {
        let all = lines(columns: max(1, columns))
        guard all.count > limit, limit > 0 else { return all }
        let rest = all[(limit - 1)...].joined(separator: " ")
        return all.prefix(limit - 1) + [Self.shortened(rest, columns: columns)]
    }

    /// A text shortened to a number of columns, ending in `…` if it was cut.
    public static func shortened(_ text: String, columns: Int) -> String {
        guard TextWidth.columns(of: text) > columns else { return text }
        return TextWidth.prefix(of: text, columns: max(0, columns - 1)) + "…"
    }

    private func lines(columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for piece in words.flatMap({ Self.pieces(of: $0, columns: columns) }) {
            let joined = line.isEmpty ? piece : line + " " + piece
            if TextWidth.columns(of: joined) <= columns {
                line = joined
            } else {
                lines.append(line)
                line = piece
            }
        }
        return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
    }

    /// Splits a word that is longer than a line (a link, a line of ideographs).
    private static func pieces(of word: Substring, columns: Int) -> [String] {
        var pieces: [String] = []
        var rest = word
        while TextWidth.columns(of: rest) > columns {
            // Take at least one character, even if it is wider than the line.
            let head = TextWidth.prefix(of: rest, columns: columns)
            let count = max(1, head.count)
            pieces.append(String(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        return rest.isEmpty ? pieces : pieces + [String(rest)]
    }
}
