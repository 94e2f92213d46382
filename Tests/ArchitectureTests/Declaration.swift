import TestSupport

/// A declaration that other modules can use.
struct Declaration: Hashable, CustomStringConvertible {
    let file: String
    let line: Int
    let text: String
    let isDocumented: Bool

    var description: String { "\(file):\(line): \(text)" }

    /// The `public` declarations in a file.
    ///
    /// Requirements of protocols in the standard library are left out, since they are documented
    /// there.
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

    /// True if a comment is right above a line, apart from attributes.
    private static func isDocumented(_ index: Int, in lines: [Substring]) -> Bool {
        let above = lines[..<index].reversed().map(trimmed).first { !$0.hasPrefix("@") }
        return above?.hasPrefix("///") ?? false
    }

    private static func trimmed(_ line: Substring) -> Substring {
        line.drop { $0 == " " }
    }
}
