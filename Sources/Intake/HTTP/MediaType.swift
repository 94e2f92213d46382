/// The value of a `Content-Type` (RFC 9110, section 8.3.1).
struct MediaType: Hashable, Sendable {
    /// Type and subtype, in lower case; empty where none was sent.
    let name: String
    /// The `charset` parameter, in lower case.
    let charset: String?

    /// Reads a header's value; parameters that make no sense are passed over.
    init(_ value: String) {
        let parts = value.lowercased().split(separator: ";").map { part in
            part.filter { !$0.isWhitespace && $0 != "\"" }
        }
        name = parts.first ?? ""
        let prefix = "charset="
        charset = parts.dropFirst().first { $0.hasPrefix(prefix) }
            .map { String($0.dropFirst(prefix.count)) }
    }

    /// Whether it is HTML, or XML that browsers read as such.
    var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }

    /// Whether it may be an issue.
    var isText: Bool { name.isEmpty || name.hasPrefix("text/") || isHTML }
}
