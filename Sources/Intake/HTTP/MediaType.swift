/// The value of a `Content-Type` (RFC 9110, section 8.3.1).
struct MediaType: Hashable, Sendable {
    /// The type and subtype, in lower case; empty if none was sent.
    let name: String
    /// The `charset` parameter, in lower case.
    let charset: String?

    /// Parses a header's value; malformed parameters are ignored.
    init(_ value: String) {
        let parts = value.lowercased().split(separator: ";").map { part in
            part.filter { !$0.isWhitespace && $0 != "\"" }
        }
        name = parts.first ?? ""
        let prefix = "charset="
        charset = parts.dropFirst().first { $0.hasPrefix(prefix) }
            .map { String($0.dropFirst(prefix.count)) }
    }

    /// True for HTML, and for XML that browsers read as HTML.
    var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }

    /// True if a document of this type may be an issue: text, HTML, or no type at all.
    var isText: Bool { name.isEmpty || name.hasPrefix("text/") || isHTML }
}
