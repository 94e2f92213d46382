/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: Int, CaseIterable, Sendable, Hashable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The two letters of RFC 5545, section 3.3.10: `MO` to `SU`.
    public var rfc5545: String {
        switch self {
        case .monday: "MO"
        case .tuesday: "TU"
        case .wednesday: "WE"
        case .thursday: "TH"
        case .friday: "FR"
        case .saturday: "SA"
        case .sunday: "SU"
        }
    }

    /// The weekday for RFC 5545's two letters; nil for anything else.
    public init?(rfc5545: some StringProtocol) {
        guard let weekday = Self.allCases.first(where: { $0.rfc5545 == rfc5545 }) else {
            return nil
        }
        self = weekday
    }
}

extension Weekday: Comparable {
    public static func < (left: Weekday, right: Weekday) -> Bool {
        left.rawValue < right.rawValue
    }
}
