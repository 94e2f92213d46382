internal import Foundation

/// The address of a page: `http` or `https`, a host and a path, without a fragment or a password.
struct WebAddress: Hashable, Sendable {
    /// The address as text.
    let text: String
    /// `http` or `https`.
    let scheme: String
    /// The host in lower case, without the brackets of an IPv6 address.
    let host: String
    /// The port; the default of the scheme if none is given.
    let port: Int

    /// Parses an address.
    init(_ text: String) throws(IntakeError) {
        guard text.utf8.count <= Self.longest, let components = URLComponents(string: text) else {
            throw IntakeError(.badAddress("it is not a web address"), at: text)
        }
        try self.init(components, shown: text)
    }

    /// Resolves a link on this page.
    func resolving(_ reference: String) throws(IntakeError) -> WebAddress {
        guard reference.utf8.count <= Self.longest, let base = URL(string: text),
            let target = URL(string: reference, relativeTo: base)
        else { throw IntakeError(.badAddress("it is not a web address"), at: reference) }
        return try WebAddress(target.absoluteString)
    }

    /// Scheme, host and port, to which one `robots.txt` applies.
    var origin: String { "\(scheme)://\(authority):\(port)" }

    /// The path with its query, as in a request.
    var target: String {
        let rest = text.dropFirst(scheme.utf8.count + Self.separator.utf8.count)
        return rest.firstIndex { $0 == "/" || $0 == "?" }.map { String(rest[$0...]) } ?? "/"
    }

    /// The name of an issue at this address: the path without slashes at its ends, or the host if
    /// there is no path.
    var issueName: String {
        let path = target.drop { $0 == "/" }
        let name = path.last == "/" ? path.dropLast() : path
        return name.isEmpty ? host : String(name)
    }

    private init(_ components: URLComponents, shown: String) throws(IntakeError) {
        var components = components
        guard let scheme = components.scheme?.lowercased(), Self.ports[scheme] != nil else {
            throw IntakeError(.badAddress("only http and https are"), at: shown)
        }
        guard components.user == nil, components.password == nil else {
            throw IntakeError(.badAddress("it holds a user name"), at: shown)
        }
        let host = (components.percentEncodedHost ?? "").lowercased()
        let name = host.hasPrefix("[") ? host.dropFirst().dropLast() : host[...]
        // Only plain ASCII is accepted: the IP address is checked for exactly this name, so the
        // name must not have a second spelling, such as a percent-encoded one.
        guard !name.isEmpty, name.utf8.allSatisfy({ Self.isHostByte($0) }) else {
            throw IntakeError(.badAddress("'\(host)' is not a host name"), at: shown)
        }
        let port = components.port ?? Self.ports[scheme] ?? 0
        guard (1...Self.highestPort).contains(port) else {
            throw IntakeError(.badAddress("there is no port \(port)"), at: shown)
        }
        components.scheme = scheme
        components.percentEncodedHost = host
        components.fragment = nil
        if components.percentEncodedPath.isEmpty { components.percentEncodedPath = "/" }
        guard let text = components.string else {
            throw IntakeError(.badAddress("it is not a web address"), at: shown)
        }
        self.text = text
        self.scheme = scheme
        self.host = String(name)
        self.port = port
    }

    private var authority: String { host.contains(":") ? "[\(host)]" : host }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-._:".utf8.contains(byte)
        }
    }

    private static let highestPort = 65_535
    private static let ports = ["http": 80, "https": 443]
    private static let separator = "://"
    private static let longest = 2_048
}
