internal import StrictYAML

extension FrontMatter {
    /// The limits for YAML, larger than any real issue needs.
    ///
    /// Aliases are refused entirely, since a few of them can describe an enormous text.
    private static let limits = YAMLLimits(bytes: 64 << 10, values: 5000, depth: 32)

    /// Reads the known keys, at the top level and one level below (`seo: url:`).
    ///
    /// If a top-level key appears twice, its first value counts.
    init(yaml text: String, firstLine: Int) throws(IssueProblem) {
        let (text, repeated) = Self.withoutRepeatedKeys(text)
        warnings = repeated.map { key, line in
            IssueWarning(
                line: firstLine + line,
                message: "the key '\(key)' appears twice in the front matter; the first one counts")
        }
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

    /// The text with repeated top-level keys replaced by empty lines, and those keys with their
    /// lines, counted from 0.
    private static func withoutRepeatedKeys(_ text: String) -> (String, [(String, Int)]) {
        var seen: Set<Substring> = []
        var repeated: [(String, Int)] = []
        var isDropping = false
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.enumerated().map { number, line -> Substring in
            if let key = Self.topLevelKey(of: line) {
                isDropping = !seen.insert(key).inserted
                if isDropping { repeated.append((String(key), number)) }
            }
            return isDropping ? "" : line
        }
        return repeated.isEmpty ? (text, []) : (kept.joined(separator: "\n"), repeated)
    }

    /// The unquoted key at the beginning of a line; nil if the line continues the value above.
    private static func topLevelKey(of line: Substring) -> Substring? {
        let key = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        guard let first = key.first, first.isLetter, line.dropFirst(key.count).first == ":" else {
            return nil
        }
        return key
    }
}
