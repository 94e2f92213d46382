internal import Glibc
internal import NIOCore

/// The client of a connection, as far as its address tells.
struct ConnectionOwner: Hashable, Sendable {
    /// True if the client is on this machine.
    let isLocal: Bool

    private let bytes: [UInt8]

    /// The owner of an address; a connection without an address is local.
    ///
    /// An IPv6 network of 64 bits counts as one owner, since providers assign at least that much.
    /// An IPv4 address in IPv6 form (RFC 4291, section 2.5.5.2) counts as the IPv4 address.
    init(of address: SocketAddress?) {
        let text = address?.ipAddress ?? ""
        var four = [UInt8](repeating: 0, count: 4)
        var sixteen = [UInt8](repeating: 0, count: 2 * Self.networkBytes)
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = four
            isLocal = four[0] == Self.loopbackNetwork
        } else if inet_pton(AF_INET6, text, &sixteen) != 1 {
            bytes = []
            isLocal = true
        } else if sixteen.starts(with: Self.mapped) {
            bytes = Array(sixteen.dropFirst(Self.mapped.count))
            isLocal = bytes[0] == Self.loopbackNetwork
        } else {
            bytes = Array(sixteen.prefix(Self.networkBytes))
            isLocal = sixteen == Self.loopback
        }
    }

    private static let networkBytes = 8
    private static let loopbackNetwork: UInt8 = 127
    private static let loopback: [UInt8] = Array(repeating: 0, count: 15) + [1]
    private static let mapped: [UInt8] = Array(repeating: 0, count: 10) + [0xFF, 0xFF]
}
