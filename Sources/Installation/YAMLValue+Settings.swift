import StrictYAML

extension YAMLValue {
    /// A whole number in a range.
    func integer(in range: ClosedRange<Int>) throws(YAMLError) -> Int {
        let value = try integer()
        guard range.contains(value) else {
            throw mark.error("\(value) is not from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// A command with its arguments: a list, or only the command.
    func command() throws(YAMLError) -> [String] {
        guard case .list = content else { return [try string()] }
        return try strings()
    }

    /// A web address, with a slash appended unless it ends in one.
    func address() throws(YAMLError) -> String {
        let address = try string()
        let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
        let isPlain = address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F }
        guard isWeb, isPlain else {
            throw mark.error(
                "'\(address)' is not an address (such as 'https://example.org/feeds/')")
        }
        return address.hasSuffix("/") ? address : address + "/"
    }
}

extension ChangeGuard {
    /// Reads the key `guard`.
    init(_ map: YAMLMap) throws(YAMLError) {
        try map.expectOnly(["share", "minimum"])
        self = .default
        minimum = try map.value("minimum")?.integer(in: 0...Int.max) ?? minimum
        guard let value = map.value("share") else { return }
        share = try value.number()
        guard (0...1).contains(share) else { throw value.mark.error("\(share) is not from 0 to 1") }
    }
}

extension TimeLimits {
    /// Reads the key `time_limits`.
    init(_ map: YAMLMap) throws(YAMLError) {
        try map.expectOnly(["source", "refresh"])
        self = .default
        source = try map.value("source")?.integer(in: 1...Self.mostSeconds) ?? source
        refresh = try map.value("refresh")?.integer(in: 1...Self.mostSeconds) ?? refresh
    }

    /// The longest time limit: a day.
    private static let mostSeconds = 86_400
}

extension ServerAddress {
    /// Reads the key `server`.
    init(_ map: YAMLMap) throws(YAMLError) {
        try map.expectOnly(["host", "port"])
        self = .default
        host = try map.string("host") ?? host
        port = try map.value("port")?.integer(in: 0...Int(UInt16.max)) ?? port
    }
}
