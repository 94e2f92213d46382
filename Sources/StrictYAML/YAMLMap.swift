/// The keys of a YAML map with their values, in the order of the file.
///
/// A getter gives nil (or an empty list) where the key is absent or has nothing behind it.
package struct YAMLMap: Hashable, Sendable {
    /// A key and what it has.
    package struct Entry: Hashable, Sendable {
        /// The key.
        package let key: String
        /// Where the key stands.
        package let mark: YAMLMark
        /// Its value.
        package let value: YAMLValue
    }

    /// Where the map begins.
    package let mark: YAMLMark
    /// The entries; no key occurs twice.
    package let entries: [Entry]

    /// The value of a key; nil where it is absent or has nothing behind it.
    package func value(_ key: String) -> YAMLValue? {
        guard let value = entries.first(where: { $0.key == key })?.value else { return nil }
        return value.content == .nothing ? nil : value
    }

    /// Throws at the first key that is none of `known`, and names the nearest of these.
    package func expectOnly(_ known: [String]) throws(YAMLError) {
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
    package func required(_ key: String) throws(YAMLError) -> YAMLValue {
        guard let value = value(key) else { throw mark.error("the key '\(key)' is missing") }
        return value
    }
}

extension YAMLMap {
    /// A text.
    package func string(_ key: String) throws(YAMLError) -> String? {
        try value(key)?.string()
    }

    /// The texts of a list.
    package func strings(_ key: String) throws(YAMLError) -> [String] {
        try value(key)?.strings() ?? []
    }

    /// `true` or `false`.
    package func bool(_ key: String) throws(YAMLError) -> Bool? {
        try value(key)?.bool()
    }

    /// A map.
    package func map(_ key: String) throws(YAMLError) -> YAMLMap? {
        try value(key)?.map()
    }

    /// The entries of a list.
    package func list(_ key: String) throws(YAMLError) -> [YAMLValue] {
        try value(key)?.list() ?? []
    }

    /// The maps of a list.
    package func maps(_ key: String) throws(YAMLError) -> [YAMLMap] {
        var maps: [YAMLMap] = []
        for value in try list(key) { maps.append(try value.map()) }
        return maps
    }

    /// The case that a text names.
    package func choice<Choice>(_ key: String, of type: Choice.Type) throws(YAMLError) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        try value(key)?.choice(of: type)
    }
}
