internal import NIOCore
internal import NIOPosix

/// Resolves names with the system's resolver.
enum HostResolver {
    /// The IP address to connect to for a host: the system's first choice.
    ///
    /// Throws if it is private and `allowsPrivateNetworks` is false. The caller must connect to
    /// this very address, so that a name cannot evade the check by resolving to another one a
    /// moment later. `place` is for error messages.
    static func address(
        of host: String, port: Int, at place: String, allowsPrivateNetworks: Bool
    ) async throws(IntakeError) -> String {
        let text: String
        do {
            text = try await NIOThreadPool.singleton.runIfActive {
                try SocketAddress.makeAddressResolvingHost(host, port: port).ipAddress
                    ?? ""
            }
        } catch {
            throw IntakeError(
                .system("no address is known for the host \(host)"), at: place)
        }
        let isAllowed = allowsPrivateNetworks || NetworkAddress(text)?.isPublic == true
        guard isAllowed else { throw IntakeError(.privateAddress(text), at: place) }
        return text
    }
}
