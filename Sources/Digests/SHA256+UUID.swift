extension SHA256 {
    /// The first 128 bits as a UUID, version 8, which is for custom uses (RFC 9562, section 5.8).
    public var uuid: String {
        var octets = Array(bytes.prefix(16))
        octets[6] = octets[6] & 0x0F | 0x80
        octets[8] = octets[8] & 0x3F | 0x80
        let digits = Self.hex(of: octets)
        var rest = digits[...]
        let groups = [8, 4, 4, 4, 12].map { length in
            defer { rest = rest.dropFirst(length) }
            return rest.prefix(length)
        }
        return groups.joined(separator: "-")
    }
}
