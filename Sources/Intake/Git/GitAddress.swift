/// The location of a repository: an address with one of a few git protocols, or a folder.
///
/// Other forms of address, such as `ext::`, make git run a program.
struct GitAddress: Hashable, Sendable {
    /// The protocol, by its name in `GIT_ALLOW_PROTOCOL`.
    enum Transport: String, Sendable {
        case https, http, ssh, git, file
    }

    /// The address for git.
    let text: String
    /// The protocol.
    let transport: Transport
    /// The host of the server; empty for a folder.
    let host: String
    /// The port of the server; 0 for a folder.
    let port: Int

    /// Parses an address: a URL, `user@host:path`, or the path of a folder.
    init(_ text: String) throws(IntakeError) {
        guard !text.hasPrefix("-"), text.unicodeScalars.allSatisfy({ $0.value > 0x20 }) else {
            throw IntakeError(.badAddress("it is not the address of a repository"), at: text)
        }
        self.text = text
        if let separator = text.firstRange(of: "://") {
            let scheme = text[..<separator.lowerBound]
            guard let transport = Transport(rawValue: String(scheme)) else {
                throw IntakeError(.badAddress("only https, ssh, git and file are"), at: text)
            }
            self.transport = transport
            guard transport != .file else {
                (host, port) = ("", 0)
                return
            }
            let authority = text[separator.upperBound...].prefix { $0 != "/" }
            (host, port) = try Self.server(authority, of: text, usualPort: transport.usualPort)
        } else if let colon = text.firstIndex(of: ":"), !text[..<colon].contains("/") {
            guard !text[colon...].hasPrefix("::") else {
                throw IntakeError(.badAddress("only https, ssh, git and file are"), at: text)
            }
            transport = .ssh
            (host, port) = try Self.server(
                text[..<colon], of: text, usualPort: Transport.ssh.usualPort)
        } else {
            (transport, host, port) = (.file, "", 0)
        }
    }

    /// The URL up to the path; empty if the address is not a URL.
    var root: String {
        guard let separator = text.firstRange(of: "://") else { return "" }
        return String(text[..<separator.upperBound])
            + text[separator.upperBound...].prefix { $0 != "/" } + "/"
    }
}

extension GitAddress {
    /// Splits `user@host:port`.
    private static func server(
        _ authority: Substring, of text: String, usualPort: Int
    ) throws(IntakeError) -> (host: String, port: Int) {
        // git, ssh and curl disagree about what follows these characters, or a second `@`:
        // `https://private?@public/` makes curl connect to the private host.
        let halves = authority.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count <= 2, !authority.utf8.contains(where: "?#\\".utf8.contains) else {
            throw IntakeError(.badAddress("it is not the address of a repository"), at: text)
        }
        let bare = halves[halves.count - 1]
        let isBracketed = bare.hasPrefix("[")
        let name = isBracketed ? bare.dropFirst().prefix { $0 != "]" } : bare.prefix { $0 != ":" }
        let rest = bare.dropFirst(name.count + (isBracketed ? 2 : 0))
        let port = rest.isEmpty ? usualPort : Int(rest.dropFirst()) ?? 0
        guard !name.isEmpty, !name.hasPrefix("-"), name.utf8.allSatisfy(isHostByte),
            rest.isEmpty || rest.hasPrefix(":"), (1...highestPort).contains(port)
        else { throw IntakeError(.badAddress("it is not the address of a repository"), at: text) }
        return (name.lowercased(), port)
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._:".utf8.contains(byte)
        }
    }

    private static let highestPort = 65_535
}

extension GitAddress.Transport {
    fileprivate var usualPort: Int {
        switch self {
        case .https: 443
        case .http: 80
        case .ssh: 22
        case .git: 9_418
        case .file: 0
        }
    }
}
