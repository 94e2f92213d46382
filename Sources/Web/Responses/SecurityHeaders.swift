internal import HTTPTypes

/// The security headers of all responses.
enum SecurityHeaders {
    /// The headers; a page has its own policy for what it loads, everything else may load nothing.
    static func fields(isPage: Bool) -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in common {
            if let name = HTTPField.Name(name) { fields[name] = value }
        }
        if let policy = HTTPField.Name("Content-Security-Policy") {
            fields[policy] = isPage ? "frame-ancestors 'none'" : "default-src 'none'; sandbox"
        }
        return fields
    }

    /// Feeds are public, so any page may read them, but none may frame them.
    private static let common = [
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
        ("Access-Control-Allow-Origin", "*"), ("Access-Control-Expose-Headers", "ETag"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
    ]
}
