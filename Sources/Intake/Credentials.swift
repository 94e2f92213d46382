/// Keeps the credentials in addresses out of messages and files.
enum Credentials {
    /// A text without the user names and passwords of the addresses in it.
    ///
    /// The user of an `ssh` address stays, since it is no secret; that of a web address may be a
    /// token.
    static func removed(from text: String) -> String {
        var result = ""
        var rest = text[...]
        while let separator = rest.firstRange(of: "://") {
            let isShell = rest[..<separator.lowerBound].hasSuffix("ssh")
            result += rest[..<separator.upperBound]
            rest = rest[separator.upperBound...]
            let authority = authority(of: rest)
            guard let mark = authority.lastIndex(of: "@") else { continue }
            let user = authority[..<mark].prefix { $0 != ":" }
            rest = rest[(isShell ? mark : rest.index(after: mark))...]
            if isShell { result += user }
        }
        result += rest
        return result.split(separator: " ", omittingEmptySubsequences: false)
            .map(withoutBarePassword).joined(separator: " ")
    }

    /// Removes a password in `user:password@host:path`, a common mistake that git reads as host and
    /// path.
    private static func withoutBarePassword(_ word: Substring) -> Substring {
        let authority = word.prefix { $0 != "/" }
        guard let colon = authority.firstIndex(of: ":"), let mark = authority.lastIndex(of: "@"),
            colon < mark, !authority[..<colon].contains("@")
        else { return word }
        return word[word.index(after: mark)...]
    }

    /// The part of an address that may contain credentials.
    ///
    /// If a `/`, `?`, or `#` in a password is not percent-encoded, the usual end comes too early,
    /// followed by something that is not a port; then everything up to the last `@` counts.
    private static func authority(of address: Substring) -> Substring {
        let word = address.prefix { !endsOfAddresses.contains($0) && !$0.isWhitespace }
        let authority = word.prefix { !endsOfAuthorities.contains($0) }
        let host = authority.drop { $0 != "]" }
        let port = (host.isEmpty ? authority : host).drop { $0 != ":" }.dropFirst()
        return authority.contains("@") || port.allSatisfy(\.isNumber) ? authority : word
    }

    private static let endsOfAuthorities: Set<Character> = ["/", "?", "#"]
    private static let endsOfAddresses: Set<Character> = ["'", "\"", "<", ">"]
}
