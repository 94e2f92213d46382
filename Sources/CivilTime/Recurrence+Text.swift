extension Recurrence: CustomStringConvertible {
    /// The value of `RRULE` if the start is a day, such as `FREQ=MONTHLY;BYDAY=3WE`.
    ///
    /// Excluded days are not part of it; they go into `EXDATE`.
    public var description: String { text(until: until?.basic) }

    /// The value of `RRULE` for a given start.
    ///
    /// `UNTIL` takes the form of the start (RFC 5545, section 3.3.10): an instant in UTC if the
    /// start has a time and a zone.
    public func rule(startingAt when: When) -> String {
        guard let until, let time = when.time, let zone = when.zone,
            let instant = ZonedTime.instant(of: time, on: until, zone: zone)
        else { return description }
        return text(until: instant.basic)
    }

    private func text(until: String?) -> String {
        var parts = ["FREQ=" + frequency.rawValue]
        if let count { parts.append("COUNT=\(count)") }
        if let until { parts.append("UNTIL=" + until) }
        if interval > 1 { parts.append("INTERVAL=\(interval)") }
        if !byDay.isEmpty {
            let days = byDay.map { ($0.ordinal.map(String.init) ?? "") + $0.weekday.rfc5545 }
            parts.append("BYDAY=" + days.joined(separator: ","))
        }
        let numbers = [
            ("BYMONTHDAY", byMonthDay), ("BYMONTH", byMonth), ("BYSETPOS", bySetPosition),
        ]
        for (name, values) in numbers where !values.isEmpty {
            parts.append(name + "=" + values.map(String.init).joined(separator: ","))
        }
        return parts.joined(separator: ";")
    }
}

extension Recurrence {
    /// Reads an `RRULE`, with its parts in any order.
    ///
    /// Nil for any other text, for parts that announcements do not use, and for values that no
    /// calendar has.
    ///
    /// - Parameters:
    ///   - text: The value of the property.
    ///   - zone: The zone of the start, used to turn an `UNTIL` in UTC into a day.
    public init?(rrule text: String, zone: String? = nil) {
        guard var fields = RuleFields(text), let name = fields.take("FREQ"),
            let frequency = Frequency(rawValue: String(name))
        else { return nil }
        let countsDays = frequency == .monthly || frequency == .yearly
        // Ignoring a part that is present but unreadable would change what the rule means.
        guard let interval = fields.numbers("INTERVAL", in: RuleFields.counts), interval.count <= 1,
            let count = fields.numbers("COUNT", in: RuleFields.counts), count.count <= 1,
            let monthDays = fields.numbers("BYMONTHDAY", in: -31...31),
            let months = fields.numbers("BYMONTH", in: 1...12),
            let positions = fields.numbers("BYSETPOS", in: -366...366),
            let days = fields.days(), let until = fields.until(zone: zone), fields.isEmpty,
            count.isEmpty || until.isEmpty,
            days.allSatisfy({ $0.ordinal == nil || countsDays }),
            frequency != .yearly || days.isEmpty || !months.isEmpty,
            monthDays.isEmpty || frequency != .weekly
        else { return nil }
        self.init(
            frequency, interval: interval.first ?? 1, byDay: days, byMonthDay: monthDays,
            byMonth: months, bySetPosition: positions,
            end: count.first.map(End.count) ?? until.first.map(End.until))
    }
}

/// The parts of a rule's text, taken out one by one.
private struct RuleFields {
    private var fields: [Substring: Substring] = [:]

    /// The accepted values of `COUNT` and `INTERVAL`; larger ones would run past the year 9999.
    static let counts = 1...9999

    /// Nil if a part has no value or appears twice.
    init?(_ text: String) {
        for part in text.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, fields.updateValue(pair[1], forKey: pair[0]) == nil else {
                return nil
            }
        }
    }

    var isEmpty: Bool { fields.isEmpty }

    mutating func take(_ name: Substring) -> Substring? { fields.removeValue(forKey: name) }

    /// The numbers of a part; empty if the part is missing, nil if a number is 0 or out of range.
    mutating func numbers(_ name: Substring, in range: ClosedRange<Int>) -> [Int]? {
        guard let text = take(name) else { return [] }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, numbers.allSatisfy({ range.contains($0) && $0 != 0 })
        else { return nil }
        return numbers
    }

    mutating func days() -> [Recurrence.ByDay]? {
        guard let text = take("BYDAY") else { return [] }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let days = parts.compactMap(Recurrence.ByDay.init(text:))
        return days.count == parts.count ? days : nil
    }

    /// The last day, in an array that is empty if the part is missing; nil if it cannot be read.
    mutating func until(zone: String?) -> [CivilDate]? {
        guard let text = take("UNTIL") else { return [] }
        guard let date = CivilDate(basic: text.prefix(8)) else { return nil }
        guard text.hasSuffix("Z"), let zone, let instant = Timestamp(basic: text) else {
            return [date]
        }
        return [ZonedTime.wallClock(of: instant, zone: zone)?.date ?? date]
    }
}

extension Recurrence.ByDay {
    fileprivate init?(text: Substring) {
        guard let weekday = Weekday(rfc5545: text.suffix(2)) else { return nil }
        let number = text.dropLast(2)
        if number.isEmpty {
            self.init(weekday)
        } else {
            guard let ordinal = Int(number), ordinal != 0, (-5...5).contains(ordinal) else {
                return nil
            }
            self.init(weekday, ordinal: ordinal)
        }
    }
}

extension CivilDate {
    /// `YYYYMMDD` (RFC 5545, section 3.3.4).
    public var basic: String { description.filter { $0 != "-" } }

    /// Reads `YYYYMMDD`; nil for anything else.
    public init?(basic text: some StringProtocol) {
        let digits = text.prefix(8)
        self.init(
            iso: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.dropFirst(6))")
    }
}

extension Timestamp {
    /// `YYYYMMDDTHHMMSSZ` (RFC 5545, section 3.3.5, form 2).
    public var basic: String {
        description.prefix { $0 != "." && $0 != "Z" }.filter { $0 != "-" && $0 != ":" } + "Z"
    }

    /// Reads `YYYYMMDDTHHMMSSZ`; nil for anything else.
    public init?(basic text: some StringProtocol) {
        let clock = text.dropFirst(8)
        guard let date = CivilDate(basic: text.prefix(8)), clock.count == 8, clock.first == "T",
            clock.last == "Z"
        else { return nil }
        let digits = clock.dropFirst().prefix(6)
        self.init(
            date,
            clock: "\(digits.prefix(2)):\(digits.dropFirst(2).prefix(2)):\(digits.suffix(2))")
    }
}

extension Recurrence: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let rule = Recurrence(rrule: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is not a recurrence rule of RFC 5545")
        }
        self = rule
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
