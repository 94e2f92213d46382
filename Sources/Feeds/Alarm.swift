/// A reminder before an entry (RFC 5545, section 3.6.6).
public struct Alarm: Hashable, Sendable, Comparable {
    /// The number of minutes before the entry: 1 minute to 366 days.
    public let minutes: Int

    /// A reminder that many minutes before; nil unless it is from 1 minute to 366 days.
    public init?(minutes: Int) {
        guard (1...Self.longest).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Reads a number with a unit: `7d`, `2w`, `3h`, `15m`; nil for anything else.
    public init?(text: some StringProtocol) {
        guard let unit = text.last.flatMap({ Self.units[$0] }),
            text.utf8.count <= Self.maximumLength,
            text.dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(text.dropLast())
        else { return nil }
        self.init(minutes: number * unit)
    }

    public static func < (left: Alarm, right: Alarm) -> Bool { left.minutes < right.minutes }

    private static let units: [Character: Int] = ["m": 1, "h": 60, "d": 1440, "w": 10_080]
    private static let longest = 366 * 1440
    private static let maximumLength = 8
}

extension Alarm: CustomStringConvertible {
    /// The form that `init(text:)` reads, in the largest unit that gives a whole number: `7d`,
    /// `90m`.
    public var description: String {
        for unit in Self.units.sorted(by: { $0.value > $1.value }) where unit.key != "w" {
            if minutes.isMultiple(of: unit.value) { return "\(minutes / unit.value)\(unit.key)" }
        }
        return "\(minutes)m"
    }
}
