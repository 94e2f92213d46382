import TestSupport

/// A line that declares something for sibling modules.
struct Declaration: Hashable, CustomStringConvertible {
    let file: String
    let line: Int
    let text: String
    let isDocumented: Bool

    var description: String { "\(file):\(line): \(text)" }

    /// The `public` declarations of a file.
    ///
    /// What a protocol of the standard library demands is documented there and left out.
    static func all(of source: SourceFile) -> [Declaration] {
        source.lines.indices.compactMap { index in
            let text = trimmed(source.lines[index])
            guard text.hasPrefix("public "), !text.hasPrefix("public import "),
                !witnesses.contains(where: { text.contains($0) })
            else { return nil }
            return Declaration(
                file: source.path, line: index + 1, text: String(text),
                isDocumented: isDocumented(index, in: source.lines))
        }
    }

    private static let witnesses = [
        "init(from decoder:", "func encode(to ", "static func < (", "static func == (",
        "func hash(into ",
    ]

    /// Whether a comment stands above a line, attributes aside.
    private static func isDocumented(_ index: Int, in lines: [Substring]) -> Bool {
        let above = lines[..<index].reversed().map(trimmed).first { !$0.hasPrefix("@") }
        return above?.hasPrefix("///") ?? false
    }

    private static func trimmed(_ line: Substring) -> Substring {
        line.drop { $0 == " " }
    }
}
