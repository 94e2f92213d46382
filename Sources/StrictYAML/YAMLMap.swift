/// The keys of a YAML map with their values, in the order of the file.
///
/// Getters return nil (or an empty list) if the key is absent or has no value.
public struct YAMLMap: Hashable, Sendable {
    /// A key with its value.
    public struct Entry: Hashable, Sendable {
        /// The key.
        public let key: String
        /// The position of the key.
        public let mark: YAMLMark
        /// The key's value.
        public let value: YAMLValue
    }

    /// The position at which the map begins.
    public let mark: YAMLMark
    /// The entries; all keys are different.
    public let entries: [Entry]

    /// The value of a key; nil if the key is absent or has no value.
    public func value(_ key: String) -> YAMLValue? {
        guard let value = entries.first(where: { $0.key == key })?.value else { return nil }
        return value.content == .nothing ? nil : value
    }

    /// Throws for the first key that is not in `known`, suggesting the nearest one that is.
    public func expectOnly(_ known: [String]) throws(YAMLError) {
        for entry in entries where !known.contains(entry.key) {
            let near = NearestName(to: entry.key, among: known).name
            let hint =
                near.map { "did you mean '\($0)'?" } ?? "known are \(known.joined(separator: ", "))"
            throw YAMLError(
                file: entry.mark.file, line: entry.mark.line, column: entry.mark.column,
                message: "unknown key '\(entry.key)' (\(hint))")
        }
    }

    /// The value of a key; throws if it is missing.
    public func required(_ key: String) throws(YAMLError) -> YAMLValue {
        guard let value = value(key) else { throw mark.error("the key '\(key)' is missing") }
        return value
    }
}

extension YAMLMap {
    /// The text of a key.
    public func string(_ key: String) throws(YAMLError) -> String? {
        try value(key)?.string()
    }

    /// The texts in the list of a key.
    public func strings(_ key: String) throws(YAMLError) -> [String] {
        try value(key)?.strings() ?? []
    }

    /// The `true` or `false` of a key.
    public func bool(_ key: String) throws(YAMLError) -> Bool? {
        try value(key)?.bool()
    }

    /// The map of a key.
    public func map(_ key: String) throws(YAMLError) -> YAMLMap? {
        try value(key)?.map()
    }

    /// The entries in the list of a key.
    public func list(_ key: String) throws(YAMLError) -> [YAMLValue] {
        try value(key)?.list() ?? []
    }

    /// The maps in the list of a key.
    public func maps(_ key: String) throws(YAMLError) -> [YAMLMap] {
        var maps: [YAMLMap] = []
        for value in try list(key) { maps.append(try value.map()) }
        return maps
    }

    /// The enum case that the text of a key names.
    public func choice<Choice>(_ key: String, of type: Choice.Type) throws(YAMLError) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        try value(key)?.choice(of: type)
    }
}
