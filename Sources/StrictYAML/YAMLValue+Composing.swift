import Yams

extension YAMLMark {
    /// A position from Yams; a node without one is taken to be on the first line.
    init(_ mark: Mark?, file: String, path: String) {
        self.init(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, path: path)
    }

    /// The position of an entry below this one.
    fileprivate func below(_ mark: Mark?, _ step: String) -> YAMLMark {
        YAMLMark(
            file: file, line: mark?.line ?? line, column: mark?.column ?? column,
            path: path + step)
    }
}

extension YAMLValue {
    /// Converts a node of Yams.
    init(_ node: Node, at mark: YAMLMark) throws(YAMLError) {
        switch node {
        case .scalar(let scalar):
            self.init(mark: mark, content: YAMLValue.content(of: scalar))
        case .sequence(let sequence):
            var values: [YAMLValue] = []
            for (index, node) in sequence.enumerated() {
                values.append(try YAMLValue(node, at: mark.below(node.mark, "[\(index)]")))
            }
            self.init(mark: mark, content: .list(values))
        case .mapping(let mapping):
            var entries: [YAMLMap.Entry] = []
            for (key, value) in mapping {
                entries.append(try YAMLMap.Entry(key: key, value: value, in: mark))
            }
            self.init(mark: mark, content: .map(YAMLMap(mark: mark, entries: entries)))
        case .alias:
            throw mark.error("aliases (*name) are not supported: write the value out")
        }
    }

    private static func content(of scalar: Node.Scalar) -> Content {
        let isPlain = scalar.style == .plain || scalar.style == .any
        let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
        return isNull ? .nothing : .scalar(scalar.string, isQuoted: !isPlain)
    }
}

extension YAMLMap.Entry {
    fileprivate init(key node: Node, value: Node, in map: YAMLMark) throws(YAMLError) {
        guard case .scalar(let scalar) = node else {
            throw map.below(node.mark, "").error("a key must be a text")
        }
        let path = map.path.isEmpty ? scalar.string : "." + scalar.string
        key = scalar.string
        mark = map.below(node.mark, path)
        self.value = try YAMLValue(value, at: map.below(value.mark, path))
    }
}
