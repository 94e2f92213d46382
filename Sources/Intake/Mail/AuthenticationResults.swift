/// The value of an `Authentication-Results` header field (RFC 8601, section 2.2).
struct AuthenticationResults {
    /// The name of the server that checked the message, in lowercase.
    let server: String
    /// The domains whose DKIM signatures are valid, in lowercase.
    let signers: [String]

    /// Reads a value such as `mx.example.org; dkim=pass header.d=example.com; spf=pass`.
    init(_ value: String) {
        let parts = Self.withoutComments(value).lowercased().split(separator: ";")
        server =
            parts.first.flatMap { $0.split(whereSeparator: \.isWhitespace).first }
            .map(String.init) ?? ""
        signers = parts.dropFirst().compactMap { part in
            let words = part.split(whereSeparator: \.isWhitespace)
            guard words.first == "dkim=pass" else { return nil }
            let domain = words.lazy.compactMap { word in
                ["header.d=", "header.i=@"].first(where: word.hasPrefix).map {
                    word.dropFirst($0.count)
                }
            }
            return domain.first.map { $0.trimming { $0 == "\"" } }
        }
    }

    /// True if a domain, or one above it, signed the message, so that the signature is in line with
    /// the sender (RFC 7489, section 3.1.1, relaxed).
    func areSigned(by domain: some StringProtocol) -> Bool {
        signers.contains {
            domain == $0 || domain.hasSuffix("." + $0) || $0.hasSuffix("." + domain)
        }
    }

    /// A text without the comments in parentheses (RFC 5322, section 3.2.2).
    private static func withoutComments(_ text: String) -> String {
        var depth = 0
        return text.filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")", depth > 0 { depth -= 1 } }
            return depth == 0
        }
    }
}

extension Substring {
    fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        String(drop(while: isTrimmed).reversed().drop(while: isTrimmed).reversed())
    }
}
