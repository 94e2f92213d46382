/// The keys of a YAML map with their values, in the order of the file.
///
/// A getter gives nil (or an empty list) where the key is absent or has nothing behind it.
public struct YAMLMap: Hashable, Sendable {
    /// A key and what it has.
    public struct Entry: Hashable, Sendable {
        /// The key.
        public let key: String
        /// Where the key stands.
        public let mark: YAMLMark
        /// Its value.
        public let value: YAMLValue
    }

    /// Where the map begins.
    public let mark: YAMLMark
    /// The entries; no key occurs twice.
    public let entries: [Entry]

    /// The value of a key; nil where it is absent or has nothing behind it.
    public func value(_ key: String) -> YAMLValue? {
        guard let value = entries.first(where: { $0.key == key })?.value else { return nil }
        return value.content == .nothing ? nil : value
    }

    /// Throws at the first key that is none of `known`, and names the nearest of these.
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

    /// The value of a key that must be there.
    public func required(_ key: String) throws(YAMLError) -> YAMLValue {
        guard let value = value(key) else { throw mark.error("the key '\(key)' is missing") }
        return value
    }
}

extension YAMLMap {
    /// A text.
    public func string(_ key: String) throws(YAMLError) -> String? {
        try value(key)?.string()
    }

    /// The texts of a list.
    public func strings(_ key: String) throws(YAMLError) -> [String] {
        try value(key)?.strings() ?? []
    }

    /// `true` or `false`.
    public func bool(_ key: String) throws(YAMLError) -> Bool? {
        try value(key)?.bool()
    }

    /// A map.
    public func map(_ key: String) throws(YAMLError) -> YAMLMap? {
        try value(key)?.map()
    }

    /// The entries of a list.
    public func list(_ key: String) throws(YAMLError) -> [YAMLValue] {
        try value(key)?.list() ?? []
    }

    /// The maps of a list.
    public func maps(_ key: String) throws(YAMLError) -> [YAMLMap] {
        var maps: [YAMLMap] = []
        for value in try list(key) { maps.append(try value.map()) }
        return maps
    }

    /// The case that a text names.
    public func choice<Choice>(_ key: String, of type: Choice.Type) throws(YAMLError) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        try value(key)?.choice(of: type)
    }
}
