/// A rule by which something repeats: the part of RFC 5545's `RECUR` (section 3.3.10) that
/// announcements use.
package struct Recurrence: Hashable, Sendable {
    /// How often, before `interval` counts.
    package enum Frequency: String, Sendable, CaseIterable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// A weekday, or the n-th one of a month, counted from its end where negative.
    package struct ByDay: Hashable, Sendable {
        /// 1 to 5, or -1 to -5; nil means every one.
        package let ordinal: Int?
        /// The weekday.
        package let weekday: Weekday

        /// Every `weekday`, or the one with an ordinal.
        package init(_ weekday: Weekday, ordinal: Int? = nil) {
            self.ordinal = ordinal
            self.weekday = weekday
        }
    }

    /// The unit that is counted.
    package let frequency: Frequency
    /// Every how many units, 1 or more.
    package let interval: Int
    /// The weekdays, in the order of the text; empty where the start's own weekday is meant.
    package let byDay: [ByDay]
    /// The day of the month, 1 to 31; nil where weekdays or the start say it.
    package let byMonthDay: Int?
    /// The last day on which it may occur; nil where it goes on.
    package let until: CivilDate?

    /// A rule; an interval below 1 counts as 1.
    package init(
        _ frequency: Frequency, interval: Int = 1, byDay: [ByDay] = [], byMonthDay: Int? = nil,
        until: CivilDate? = nil
    ) {
        self.frequency = frequency
        self.interval = max(1, interval)
        self.byDay = byDay
        self.byMonthDay = byMonthDay
        self.until = until
    }
}

extension Recurrence: CustomStringConvertible {
    /// The value of an `RRULE` property, such as `FREQ=MONTHLY;BYDAY=3WE`.
    package var description: String {
        var parts = ["FREQ=" + frequency.rawValue]
        if let until { parts.append("UNTIL=" + until.description.filter { $0 != "-" }) }
        if interval > 1 { parts.append("INTERVAL=\(interval)") }
        if !byDay.isEmpty {
            let days = byDay.map { ($0.ordinal.map(String.init) ?? "") + $0.weekday.rfc5545 }
            parts.append("BYDAY=" + days.joined(separator: ","))
        }
        if let byMonthDay { parts.append("BYMONTHDAY=\(byMonthDay)") }
        return parts.joined(separator: ";")
    }
}

extension Recurrence {
    /// Reads what `description` writes, its parts in any order; nil for any other rule, and where
    /// the rule names what no calendar has.
    package init?(rrule text: String) {
        var fields: [Substring: Substring] = [:]
        for part in text.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, fields.updateValue(pair[1], forKey: pair[0]) == nil else {
                return nil
            }
        }
        guard let name = fields.removeValue(forKey: "FREQ"),
            let frequency = Frequency(rawValue: String(name))
        else { return nil }
        let interval = fields.removeValue(forKey: "INTERVAL").map {
            Self.number($0, in: Self.intervals)
        }
        let monthDay = fields.removeValue(forKey: "BYMONTHDAY").map { Self.number($0, in: 1...31) }
        let until = fields.removeValue(forKey: "UNTIL").map(Self.date(basic:))
        let days = fields.removeValue(forKey: "BYDAY").map { days in
            days.split(separator: ",", omittingEmptySubsequences: false).map(ByDay.init(text:))
        }
        // A part that is there and cannot be read would change what the rule means.
        guard fields.isEmpty, interval != .some(nil), monthDay != .some(nil), until != .some(nil),
            (days ?? []).allSatisfy({ $0 != nil && ($0?.ordinal == nil || frequency == .monthly) })
        else { return nil }
        self.init(
            frequency, interval: (interval ?? 1) ?? 1, byDay: (days ?? []).compactMap { $0 },
            byMonthDay: monthDay ?? nil, until: until ?? nil)
    }

    /// In each of which something happens within the years that calendars have.
    private static let intervals = 1...9999

    private static func number(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
        Int(text).flatMap { range.contains($0) ? $0 : nil }
    }

    /// Reads the date of `YYYYMMDD`, with or without a time behind it.
    private static func date(basic text: Substring) -> CivilDate? {
        let digits = text.prefix(8)
        return CivilDate(
            iso: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
    }

    /// The first day on or after `date` that the rule's weekdays or day of the month allow.
    package func firstDay(onOrAfter date: CivilDate) -> CivilDate {
        let horizon = 400
        return (0..<horizon).lazy.map { date.adding(days: $0) }.first(where: allows) ?? date
    }

    /// Whether the weekdays or the day of the month of the rule are a day's.
    func allows(_ date: CivilDate) -> Bool {
        if let byMonthDay { return date.day == byMonthDay }
        guard !byDay.isEmpty else { return true }
        return byDay.contains { rule in
            guard rule.weekday == date.weekday else { return false }
            guard let ordinal = rule.ordinal else { return true }
            let length = CivilDate.length(ofMonth: date.month, in: date.year)
            return ordinal > 0
                ? (date.day - 1) / 7 + 1 == ordinal : (length - date.day) / 7 + 1 == -ordinal
        }
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

extension Recurrence: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let rule = Recurrence(rrule: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is no recurrence rule of RFC 5545")
        }
        self = rule
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
