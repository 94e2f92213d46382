internal import NIOCore
internal import NIOPosix

/// Names to network addresses, by the system's resolver.
enum HostResolver {
    /// The address to connect to for a host; the one that the system prefers.
    ///
    /// What is checked here is what the connection is then made to: a name that resolves to
    /// another address a moment later gains nothing by it. `place` is what errors name.
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
