internal import Yams

extension FrontMatter {
    /// Front matter longer, or with more brackets, than this is refused: no issue has it, and the
    /// parser below would go as deep as it is nested.
    private static let largestSize = 64 << 10
    private static let mostBrackets = 500

    /// Reads the keys that matter, at the top level and one level below (`seo: url:`).
    init(yaml text: String, firstLine: Int) throws(IssueProblem) {
        let openings: Set<UInt8> = [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "&")]
        guard text.utf8.count <= Self.largestSize,
            text.utf8.lazy.filter({ openings.contains($0) }).count <= Self.mostBrackets,
            !Self.isDeeplyNested(text)
        else { throw .frontMatter(line: 1, message: "it is too long or too deeply nested") }
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw .frontMatter(
                line: Self.line(of: error, firstLine: firstLine), message: "no valid YAML")
        } catch {
            throw .frontMatter(line: firstLine, message: "no valid YAML")
        }
        guard case .mapping(let mapping)? = root else { return }
        take(mapping)
        for (_, value) in mapping {
            if case .mapping(let inner) = value { take(inner) }
        }
    }

    private mutating func take(_ mapping: Node.Mapping) {
        for (key, value) in mapping {
            if let key = key.scalar?.string, let value = value.scalar?.string { set(key, value) }
        }
    }

    /// Whether a line opens more list entries than any front matter does.
    private static func isDeeplyNested(_ text: String) -> Bool {
        text.utf8.split(separator: 0x0A).contains { line in
            line.prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "?") }.count
                > 100
        }
    }

    private static func line(of error: YamlError, firstLine: Int) -> Int {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            firstLine + mark.line - 1
        default: firstLine
        }
    }
}
