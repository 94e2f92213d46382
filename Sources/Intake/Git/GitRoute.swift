internal import Glibc
internal import Subprocess

/// Restricts git to one protocol and to the network address that was checked.
///
/// git resolves names itself. Without this restriction, a name could resolve to a public address
/// when it is checked, and to a private one a moment later, when git connects.
struct GitRoute: Hashable, Sendable {
    /// Settings for `git -c`.
    private(set) var settings: [String] = []
    /// Environment variables for git.
    private(set) var environment: [Environment.Key: String?] = [:]

    /// The route to an address over `network`, the IP address to connect to; nil for any.
    init(to address: GitAddress, by network: String?) {
        environment["GIT_ALLOW_PROTOCOL"] = address.transport.rawValue
        guard let network, network != address.host else { return }
        let bracketed = network.contains(":") ? "[\(network)]" : network
        switch address.transport {
        case .https, .http:
            settings = ["http.curloptResolve=\(address.host):\(address.port):\(bracketed)"]
        case .ssh:
            environment["GIT_SSH_COMMAND"] =
                Self.sshCommand + " -o HostName=\(network)"
                + " -o 'HostKeyAlias=\(Self.knownName(of: address))'"
        case .git:
            settings = ["url.git://\(bracketed):\(address.port)/.insteadOf=\(address.root)"]
            environment["GIT_OVERRIDE_VIRTUAL_HOST"] = address.host
        case .file: break
        }
    }

    /// The operator's own ssh command, which may choose another key; otherwise `ssh`.
    private static var sshCommand: String {
        getenv("GIT_SSH_COMMAND").map { String(cString: $0) } ?? "ssh"
    }

    /// The server's name in `known_hosts`.
    private static func knownName(of address: GitAddress) -> String {
        address.port == usualSSHPort ? address.host : "[\(address.host)]:\(address.port)"
    }

    private static let usualSSHPort = 22
}
