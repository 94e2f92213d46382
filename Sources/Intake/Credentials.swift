/// The credentials in an address, which only the server may see.
enum Credentials {
    /// A text without the users and passwords of the addresses in it.
    ///
    /// The user of `ssh` stays, since it is no secret; that of a web address may be a token.
    static func removed(from text: String) -> String {
        var result = ""
        var rest = text[...]
        while let separator = rest.firstRange(of: "://") {
            let isShell = rest[..<separator.lowerBound].hasSuffix("ssh")
            result += rest[..<separator.upperBound]
            rest = rest[separator.upperBound...]
            let authority = rest.prefix { !endsOfAuthorities.contains($0) && !$0.isWhitespace }
            guard let mark = authority.lastIndex(of: "@") else { continue }
            let user = authority[..<mark].prefix { $0 != ":" }
            rest = rest[(isShell ? mark : rest.index(after: mark))...]
            if isShell { result += user }
        }
        return result + rest
    }

    private static let endsOfAuthorities: Set<Character> = ["/", "?", "#", "'", "\"", "<", ">"]
}
