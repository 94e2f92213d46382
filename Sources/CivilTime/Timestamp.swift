/// An instant to the millisecond, such as when an issue was published.
public struct Timestamp: Hashable, Sendable, Comparable {
    /// The milliseconds since 1 January 1970, 00:00 UTC.
    public let milliseconds: Int

    /// The instant `milliseconds` after 1 January 1970, 00:00 UTC.
    public init(milliseconds: Int) {
        self.milliseconds = milliseconds
    }

    /// A time in UTC on a day, to the second.
    public init(_ date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        let seconds = date.daysSinceEpoch * Self.secondsPerDay + hour * 3600 + minute * 60 + second
        milliseconds = seconds * 1000
    }

    /// The day of this instant in UTC.
    public var date: CivilDate {
        CivilDate(daysSinceEpoch: Self.floorDivide(milliseconds, Self.secondsPerDay * 1000))
    }

    /// The seconds since midnight UTC, 0 to 86,399.
    public var secondOfDay: Int {
        let seconds = Self.floorDivide(milliseconds, 1000)
        return seconds - Self.floorDivide(seconds, Self.secondsPerDay) * Self.secondsPerDay
    }

    /// The instant that is `minutes` later, earlier if negative.
    public func adding(minutes: Int) -> Timestamp {
        Timestamp(milliseconds: milliseconds + minutes * 60_000)
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    private static let secondsPerDay = 86_400

    private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }
}

extension Timestamp {
    /// Reads a day, or a day with a time and an optional offset, as in RFC 3339 and YAML 1.1.
    ///
    /// Examples: `2025-08-05`, `2025-08-05T16:06:29.918Z`, `2022-09-13 06:32:00 -0000`. A time
    /// without an offset is in UTC. Nil for anything else.
    public init?(iso text: some StringProtocol) {
        var rest = Substring(text)
        guard let date = CivilDate(iso: rest.prefix(10)) else { return nil }
        rest = rest.dropFirst(10)
        guard let separator = rest.popFirst() else {
            self.init(date)
            return
        }
        guard "Tt ".contains(separator) else { return nil }
        rest = rest.drop { $0 == " " }
        let clock = rest.prefix { $0.isNumber || $0 == ":" }
        let parts = clock.split(separator: ":").map { Int($0) }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
            let second = parts.count == 3 ? parts[2] : 0,
            TimeOfDay(hour: hour, minute: minute) != nil, (0...60).contains(second)
        else { return nil }
        rest = rest.dropFirst(clock.count)
        guard let fraction = Self.takeMilliseconds(from: &rest),
            let offset = Self.offsetMinutes(rest.drop { $0 == " " })
        else { return nil }
        let base = Timestamp(date, hour: hour, minute: minute - offset, second: second)
        self.init(milliseconds: base.milliseconds + fraction)
    }

    private static func takeMilliseconds(from rest: inout Substring) -> Int? {
        guard rest.first == "." else { return 0 }
        let digits = rest.dropFirst().prefix { ("0"..."9").contains($0) }
        rest = rest.dropFirst(1 + digits.count)
        guard !digits.isEmpty else { return nil }
        return Int((digits + "000").prefix(3))
    }

    /// The number of minutes that local time is ahead of UTC.
    private static func offsetMinutes(_ text: Substring) -> Int? {
        if text.isEmpty || text == "Z" || text == "z" { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.dropFirst().filter { $0 != ":" }
        guard digits.utf8.count == 4 || digits.utf8.count == 2, let number = Int(digits) else {
            return nil
        }
        let minutes = digits.utf8.count == 2 ? number * 60 : number / 100 * 60 + number % 100
        return sign == "-" ? -minutes : minutes
    }
}

extension Timestamp: CustomStringConvertible {
    /// `YYYY-MM-DDTHH:MM:SSZ` (RFC 3339), with milliseconds if they are not zero.
    public var description: String {
        let second = secondOfDay
        let fraction = milliseconds - Self.floorDivide(milliseconds, 1000) * 1000
        let clock = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
        return "\(date)T" + clock.joined(separator: ":")
            + (fraction == 0 ? "" : "." + padded(fraction, to: 3)) + "Z"
    }
}

extension Timestamp: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let instant = Timestamp(iso: text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "'\(text)' is not an instant in the form of RFC 3339")
        }
        self = instant
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Timestamp {
    /// A time of day in UTC, with or without seconds: `16:06:29`, or `16:06`.
    ///
    /// Hours may have one digit, and a leap second is accepted; nil for times that do not exist.
    public init?(_ date: CivilDate, clock text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { part in
            (1...2).contains(part.utf8.count) ? CivilDate.number(Array(part.utf8)[...]) : nil
        }
        guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
            let second = parts.count == 3 ? parts[2] : 0,
            TimeOfDay(hour: hour, minute: minute) != nil, (0...60).contains(second)
        else { return nil }
        self.init(date, hour: hour, minute: minute, second: second)
    }
}
