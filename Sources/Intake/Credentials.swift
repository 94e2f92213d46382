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

    /// Removes `user:password@` from a word such as `user:password@host:path`.
    ///
    /// Such an address is a common mistake: git takes `user` for the host, and the rest for the
    /// path.
    private static func withoutBarePassword(_ word: Substring) -> Substring {
        let authority = word.prefix { $0 != "/" }
        guard let colon = authority.firstIndex(of: ":"), let mark = authority.lastIndex(of: "@"),
            colon < mark, !authority[..<colon].contains("@")
        else { return word }
        return word[word.index(after: mark)...]
    }

    /// The part of an address, after `://`, that may contain credentials.
    ///
    /// Normally, it ends before the first `/`, `?` or `#`. If it would then have no `@`, but a
    /// colon that no port follows, as in `user:pa/ss@host`, that character is part of a password
    /// that is not percent-encoded, and the whole address is returned.
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
