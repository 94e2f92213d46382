import TestSupport

/// One `import` of a file.
struct ImportStatement: Hashable, CustomStringConvertible {
    let file: String
    let line: Int
    let imported: String

    /// The module in `Sources/` or `Tests/` that contains the file.
    var module: String {
        let parts = file.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    var description: String { "\(file):\(line): import \(imported)" }

    /// The imports in a file, with any attributes and access levels.
    static func all(of source: SourceFile) -> [ImportStatement] {
        source.lines.enumerated().compactMap { index, line in
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
                words[..<keyword].allSatisfy({ $0.first == "@" || accessLevels.contains($0) })
            else { return nil }
            let name =
                declarationKinds.contains(words[keyword + 1])
                ? words.dropFirst(keyword + 2).first : words[keyword + 1]
            guard let module = name?.split(separator: ".").first else { return nil }
            return ImportStatement(file: source.path, line: index + 1, imported: String(module))
        }
    }

    private static let accessLevels: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private",
    ]
    private static let declarationKinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]
}
