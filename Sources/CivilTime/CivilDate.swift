/// A day of the proleptic Gregorian calendar, without a time zone.
public struct CivilDate: Hashable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int

    /// A day; nil if the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    /// The day `days` after 1 January 1970, clamped to the years 1 to 9999.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    public init(daysSinceEpoch days: Int) {
        let shifted = min(max(days, Self.earliestDay), Self.latestDay) + Self.daysToEpoch
        let era = shifted / Self.daysPerEra
        let dayOfEra = shifted - era * Self.daysPerEra
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            checkedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// Reads `YYYY-MM-DD` (RFC 3339 `full-date`); nil for anything else.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private init(checkedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The value of ASCII digits; nil if any byte is not a digit.
    static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(Optional(0)) { value, byte in
            guard let value, (0x30...0x39).contains(byte) else { return nil }
            return value * 10 + Int(byte - 0x30)
        }
    }
}

extension CivilDate {
    /// The number of days since 1 January 1970, negative for earlier days.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * Self.daysPerEra + dayOfEra - Self.daysToEpoch
    }

    /// The weekday of this day.
    public var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        let index = (daysSinceEpoch % 7 + 7 + Weekday.thursday.rawValue) % 7
        return Weekday.allCases[index]
    }

    /// The day that is `days` later (earlier if negative), clamped to the years 1 to 9999.
    public func adding(days: Int) -> CivilDate {
        let (sum, isBeyond) = daysSinceEpoch.addingReportingOverflow(days)
        return CivilDate(daysSinceEpoch: isBeyond ? (days < 0 ? .min : .max) : sum)
    }

    /// The number of days from this day to `other`, negative if `other` is earlier.
    public func days(to other: CivilDate) -> Int {
        other.daysSinceEpoch - daysSinceEpoch
    }

    /// The first `weekday` after this day, or this day itself if it is one and `orSame` is true.
    public func next(_ weekday: Weekday, orSame: Bool = false) -> CivilDate {
        let distance = (weekday.rawValue - self.weekday.rawValue + 7) % 7
        return adding(days: distance == 0 && !orSame ? 7 : distance)
    }

    /// The month that contains this day.
    public var civilMonth: CivilMonth {
        CivilMonth(containing: self)
    }

    /// The number of days in a month.
    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// True if the year has a 29 February.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    private static let years = 1...9999
    private static let daysPerEra = 146_097
    /// The number of days from 1 March of the year 0 to 1 January 1970.
    private static let daysToEpoch = 719_468
    private static let earliestDay = -719_162
    private static let latestDay = 2_932_896
}

extension CivilDate: Comparable {
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CivilDate: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    public var description: String {
        padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }
}

extension CivilDate: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let date = CivilDate(iso: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "'\(text)' is not a date of the form YYYY-MM-DD")
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A number in decimal digits, padded with zeros to a width.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

extension CivilDate {
    /// The Monday of a week, by its ISO 8601 week number; nil if the year has no such week.
    public init?(week: Int, of year: Int) {
        // Week 1 is the week that contains 4 January.
        guard let day = CivilDate(year: year, month: 1, day: 4), week >= 1 else { return nil }
        let monday = day.monday.adding(days: (week - 1) * 7)
        guard monday.adding(days: 3).year == year else { return nil }
        self = monday
    }

    /// The Monday of this day's week.
    public var monday: CivilDate { adding(days: -weekday.rawValue) }
}
