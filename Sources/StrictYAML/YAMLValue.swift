/// A value in a YAML file, with its position.
public struct YAMLValue: Hashable, Sendable {
    /// The kinds of values.
    public indirect enum Content: Hashable, Sendable {
        /// No value, `~`, or `null`.
        case nothing
        /// A scalar's text; `isQuoted` is true if it was in quotation marks or a block scalar.
        case scalar(String, isQuoted: Bool)
        /// The entries of a list.
        case list([YAMLValue])
        /// The keys of a map with their values.
        case map(YAMLMap)
    }

    /// The position of the value.
    public let mark: YAMLMark
    /// The content of the value.
    public let content: Content

    /// A value at a position.
    public init(mark: YAMLMark, content: Content) {
        self.mark = mark
        self.content = content
    }
}

extension YAMLValue {
    /// The text of a scalar; a number is returned as it is written.
    public func string() throws(YAMLError) -> String {
        guard case .scalar(let text, _) = content else { throw mismatch("a text") }
        return text
    }

    /// `true` or `false` without quotation marks.
    public func bool() throws(YAMLError) -> Bool {
        guard case .scalar(let text, isQuoted: false) = content, let value = Bool(text) else {
            throw mismatch("true or false")
        }
        return value
    }

    /// A whole number without quotation marks.
    public func integer() throws(YAMLError) -> Int {
        guard case .scalar(let text, isQuoted: false) = content, let value = Int(text) else {
            throw mismatch("a whole number")
        }
        return value
    }

    /// A finite number without quotation marks.
    public func number() throws(YAMLError) -> Double {
        guard case .scalar(let text, isQuoted: false) = content, let value = Double(text),
            value.isFinite
        else { throw mismatch("a number") }
        return value
    }

    /// The entries of a list.
    public func list() throws(YAMLError) -> [YAMLValue] {
        guard case .list(let values) = content else { throw mismatch("a list") }
        return values
    }

    /// The map.
    public func map() throws(YAMLError) -> YAMLMap {
        guard case .map(let map) = content else { throw mismatch("a map of keys and values") }
        return map
    }

    /// The texts of a list of scalars.
    public func strings() throws(YAMLError) -> [String] {
        var texts: [String] = []
        for value in try list() { texts.append(try value.string()) }
        return texts
    }

    /// The enum case that the text names; the error lists the valid names.
    public func choice<Choice>(of type: Choice.Type) throws(YAMLError) -> Choice
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        let text = try string()
        guard let choice = Choice(rawValue: text) else {
            throw unknown(text, among: Choice.allCases.map(\.rawValue))
        }
        return choice
    }

    /// The error for a name that is not in `known`: it suggests the nearest one, or lists all.
    public func unknown(_ name: String, among known: [String]) -> YAMLError {
        let near = NearestName(to: name, among: known).name
        let hint =
            near.map { "did you mean '\($0)'?" } ?? "expected \(known.joined(separator: ", "))"
        return mark.error("unknown name '\(name)' (\(hint))")
    }
}

extension YAMLValue {
    private var noun: String {
        switch content {
        case .nothing: "nothing"
        case .scalar(let text, _): "'\(text)'"
        case .list: "a list"
        case .map: "a map"
        }
    }

    private func mismatch(_ expected: String) -> YAMLError {
        mark.error("expected \(expected), found \(noun)")
    }
}
