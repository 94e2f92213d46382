/// An `http` or `https` address that contains only the characters of RFC 3986.
///
/// libical writes a URL unchanged, so a line feed in it would start a new property, and a page must
/// never link to `javascript:`. All other characters are percent-encoded.
public struct WebLink: Hashable, Sendable {
    /// The address.
    public let text: String

    /// The link to an address, with all characters outside RFC 3986 percent-encoded.
    ///
    /// Nil for any other scheme, for an address without a host or with a user name, and for an
    /// address that is too long. Text before an `@` can look like the host of the link, and may be
    /// a password.
    public init?(_ raw: String) {
        let bytes = Array(raw.utf8)
        guard bytes.count <= Self.longest, let prefix = Self.prefix(of: bytes) else { return nil }
        let rest = bytes.dropFirst(prefix.utf8.count)
        guard let first = rest.first, Self.startsHost(first),
            !rest.prefix(while: { !"/?#".utf8.contains($0) }).contains(UInt8(ascii: "@"))
        else { return nil }
        text = prefix + String(decoding: Self.encoded(rest), as: UTF8.self)
    }

    private static let longest = 2000
}

extension WebLink {
    private static func prefix(of bytes: [UInt8]) -> String? {
        ["https://", "http://"].first { prefix in
            bytes.count > prefix.utf8.count
                && zip(bytes, prefix.utf8).allSatisfy { lowercased($0) == $1 }
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    private static func startsHost(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || byte == UInt8(ascii: "[") || byte >= 0x80
    }

    private static func encoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in zip(bytes.indices, bytes) {
            let isKept =
                byte == UInt8(ascii: "%")
                ? bytes[index...].dropFirst().prefix(2).count { hexDigits.contains(lowercased($0)) }
                    == 2
                : isAlphanumeric(byte) || marks.contains(byte)
            if isKept {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), upperHex[Int(byte >> 4)], upperHex[Int(byte & 15)]]
            }
        }
        return result
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(lowercased(byte))
    }

    private static let marks = Set("!#$&'()*+,-./:;=?@[]_~".utf8)
    private static let hexDigits = Set("0123456789abcdef".utf8)
    private static let upperHex = Array("0123456789ABCDEF".utf8)
}
