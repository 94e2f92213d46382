internal import StrictYAML

extension FrontMatter {
    /// What front matter may ask for: no issue has more.
    ///
    /// Aliases are refused altogether, since a few of them stand for an endless text.
    private static let limits = YAMLLimits(bytes: 64 << 10, values: 5000, depth: 32)

    /// Reads the keys that matter, at the top level and one level below (`seo: url:`).
    init(yaml text: String, firstLine: Int) throws(IssueProblem) {
        let value = try Self.value(of: text, firstLine: firstLine)
        guard case .map(let top) = value.content else { return }
        take(top)
        for entry in top.entries {
            if case .map(let inner) = entry.value.content { take(inner) }
        }
    }

    private mutating func take(_ map: YAMLMap) {
        for entry in map.entries {
            if case .scalar(let text, _) = entry.value.content { set(entry.key, text) }
        }
    }

    private static func value(of text: String, firstLine: Int) throws(IssueProblem) -> YAMLValue {
        do {
            return try YAMLValue(parsing: text, file: "", limits: limits)
        } catch {
            throw .frontMatter(
                line: error.line.map { firstLine + $0 - 1 } ?? firstLine, message: error.message)
        }
    }
}
