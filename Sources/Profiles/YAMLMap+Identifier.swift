import StrictYAML

extension YAMLMap {
    /// The key `id`: lower-case letters, digits and hyphens, since it is used in file names.
    func identifier() throws(YAMLError) -> String {
        let value = try required("id")
        let id = try value.string()
        let isPlain = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isPlain, !id.isEmpty else {
            throw value.mark.error("'\(id)' must be lower-case letters, digits and hyphens")
        }
        return id
    }
}

extension [YAMLMap] {
    /// Throws for the first map with the `id` of an earlier one.
    func expectDistinctIdentifiers() throws(YAMLError) {
        var seen: Set<String> = []
        for map in self {
            let value = try map.required("id")
            let id = try value.string()
            guard seen.insert(id).inserted else {
                throw value.mark.error("the id '\(id)' stands twice")
            }
        }
    }
}

extension YAMLValue {
    /// A text; throws if it is not in `known`.
    func name(among known: [String]) throws(YAMLError) -> String {
        let name = try string()
        guard known.contains(name) else { throw unknown(name, among: known) }
        return name
    }
}
