import Yams

extension YAMLValue {
    /// Parses a text; an empty one is `.nothing`.
    ///
    /// Throws for aliases, duplicate keys, keys that are not texts, a second document, and anything
    /// that exceeds `limits`. `file` is the name for error messages.
    public init(
        parsing text: String, file: String, limits: YAMLLimits = .byHand
    ) throws(YAMLError) {
        try YAMLValue.check(text, file: file, limits: limits)
        guard let node = try YAMLValue.compose(text, file: file) else {
            let top = YAMLMark(file: file, line: 1, column: 1, path: "")
            self.init(mark: top, content: .nothing)
            return
        }
        try self.init(node, at: YAMLMark(node.mark, file: file, path: ""))
    }
}

extension YAMLValue {
    private static func check(
        _ text: String, file: String, limits: YAMLLimits
    ) throws(YAMLError) {
        guard text.utf8.count <= limits.bytes else {
            throw YAMLError(file: file, message: "is larger than \(limits.bytes) bytes")
        }
        let scan = EventScan(text, limits: limits)
        if let alias = scan.alias {
            throw YAMLError(
                file: file, line: alias.line, column: alias.column,
                message: "aliases (*name) are not supported: write the value out")
        }
        if let key = scan.keyOfParts {
            throw YAMLError(
                file: file, line: key.line, column: key.column, message: "a key must be a text")
        }
        guard scan.values <= limits.values else {
            throw YAMLError(file: file, message: "has more than \(limits.values) values")
        }
        guard scan.depth <= limits.depth else {
            throw YAMLError(file: file, message: "is nested more than \(limits.depth) levels deep")
        }
    }

    private static func compose(_ text: String, file: String) throws(YAMLError) -> Node? {
        do {
            // `.basic` resolves no tags: values are converted later, and Yams's default rules would
            // compile regular expressions.
            return try Yams.compose(yaml: text, .basic)
        } catch {
            throw YAMLError(error, in: text, file: file)
        }
    }
}

extension YAMLError {
    /// The message of Yams with its position; a tab in the indentation gets a message of its own.
    fileprivate init(_ error: any Error, in text: String, file: String) {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let message = [context?.text, problem].compactMap(\.self).joined(separator: " ")
            let tab = YAMLError.tab(in: text, before: mark.line)
            self.init(
                file: file, line: tab ?? mark.line, column: tab == nil ? mark.column : 1,
                message: tab == nil ? message : "is indented with a tab; YAML takes blanks only")
        case .duplicatedKeysInMapping(let keys, let context):
            self.init(
                file: file, line: context.mark.line, column: context.mark.column,
                message: "the key '\(keys.first ?? "")' stands twice in one map")
        case .reader(let problem, let offset, _, let text):
            let line = offset.map { text.prefix($0).count(where: \.isNewline) + 1 }
            self.init(file: file, line: line, message: problem)
        default:
            self.init(file: file, message: "\(error)")
        }
    }

    /// The last line with a tab in its indentation, up to the line where parsing stopped.
    private static func tab(in text: String, before line: Int) -> Int? {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.prefix(max(0, line)).lastIndex { line in
            line.prefix { $0 == " " || $0 == "\t" }.contains("\t")
        }.map { $0 + 1 }
    }
}
