internal import Glibc

/// An IPv4 or IPv6 address.
struct NetworkAddress: Hashable, Sendable {
    /// 4 or 16 bytes.
    let bytes: [UInt8]

    /// Parses the notations of `inet_pton(3)`; nil for anything else.
    init?(_ text: String) {
        var four = [UInt8](repeating: 0, count: 4)
        var sixteen = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = four
        } else if inet_pton(AF_INET6, text, &sixteen) == 1 {
            bytes = sixteen
        } else {
            return nil
        }
    }

    /// True if it is globally reachable, according to IANA's special-purpose registries (RFC 6890).
    ///
    /// An IPv6 address that contains an IPv4 address counts as that address.
    var isPublic: Bool {
        if bytes.count == 4 { return !Self.special4.contains { $0.contains(bytes) } }
        if Self.carriers.contains(where: { $0.contains(bytes) }) {
            return !Self.special4.contains { $0.contains(Array(bytes.suffix(4))) }
        }
        return Self.global6.contains(bytes) && !Self.special6.contains { $0.contains(bytes) }
    }
}

extension NetworkAddress {
    /// The addresses that begin with the same bits.
    private struct Block {
        let bytes: [UInt8]
        let bits: Int

        init(_ bytes: [UInt8], _ bits: Int) {
            self.bytes = bytes
            self.bits = bits
        }

        func contains(_ address: [UInt8]) -> Bool {
            (0..<bits).allSatisfy { bit in
                let mask: UInt8 = 0x80 >> UInt8(bit % 8)
                let own = bit / 8 < bytes.count ? bytes[bit / 8] : 0
                return own & mask == address[bit / 8] & mask
            }
        }
    }

    private static let special4 = [
        Block([0], 8), Block([10], 8), Block([100, 64], 10), Block([127], 8),
        Block([169, 254], 16), Block([172, 16], 12), Block([192, 0, 0], 24),
        Block([192, 0, 2], 24), Block([192, 88, 99], 24), Block([192, 168], 16),
        Block([198, 18], 15), Block([198, 51, 100], 24), Block([203, 0, 113], 24),
        Block([224], 4), Block([240], 4),
    ]

    /// Addresses in `2000::/3`; all other IPv6 addresses are local, reserved or multicast.
    private static let global6 = Block([0x20], 3)

    /// The blocks in `2000::/3` that are not public.
    ///
    /// In this order: protocol assignments (including Teredo), documentation, 6to4, documentation.
    private static let special6 = [
        Block([0x20, 0x01, 0x00], 23), Block([0x20, 0x01, 0x0d, 0xb8], 32),
        Block([0x20, 0x02], 16), Block([0x3f, 0xff], 20),
    ]

    /// Addresses that contain an IPv4 address: IPv4-mapped ones, and those of NAT64 (RFC 6052).
    private static let carriers = [
        Block([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff], 96), Block([0x00, 0x64, 0xff, 0x9b], 96),
    ]
}
