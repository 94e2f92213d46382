internal import CivilTime

/// Parses the dates of mails, RSS and HTTP: `Tue, 05 Aug 2025 16:06:29 GMT` (RFC 5322, section 3.3;
/// RFC 9110, section 5.6.7).
///
/// It also accepts the common variants of programs that do not follow these standards.
enum MailDate {
    /// The instant; nil if the text is not a date.
    ///
    /// The day, month and year are required, in any of the usual orders. The weekday, the time and
    /// the zone are optional; the default zone is UTC.
    static func timestamp(of text: String) -> Timestamp? {
        if let seconds = unixSeconds(text) { return Timestamp(milliseconds: seconds * 1_000) }
        var fields = Fields()
        for word in text.split(whereSeparator: { " ,()".contains($0) }) {
            guard fields.take(word) else { return nil }
        }
        return fields.timestamp
    }

    /// The seconds since 1970 in a text that counts seconds or milliseconds; nil for other text.
    private static func unixSeconds(_ text: String) -> Int? {
        guard let number = Int(text), number > 0 else { return nil }
        switch text.utf8.count {
        case 9, 10: return number
        case 12, 13: return number / 1_000
        default: return nil
        }
    }
}

/// The fields of a date, collected word by word.
private struct Fields {
    private var day: Int?
    private var month: Int?
    private var year: Int?
    private var clock: Substring?
    private var isAfternoon: Bool?
    private var offset: Int?
    /// True after a word that may be a weekday.
    private var hasWeekday = false

    /// Processes the next word; false if it cannot be part of a date.
    mutating func take(_ word: Substring) -> Bool {
        if word.contains(":"), word.first?.isNumber == true { return takeClock(word) }
        if word.first?.isNumber == true { return takeNumbers(word) }
        if word.first == "+" || word.first == "-" { return takeOffset(word) }
        return takeLetters(word)
    }

    var timestamp: Timestamp? {
        guard let day, let month, let year,
            let date = CivilDate(year: year, month: month, day: day),
            let local = Timestamp(date, clock: clock ?? "00:00")
        else { return nil }
        let hour = clock.flatMap { Int($0.prefix { $0 != ":" }) } ?? 0
        var shift = 0
        if let isAfternoon {
            guard (1...12).contains(hour) else { return nil }
            shift = (hour % 12 + (isAfternoon ? 12 : 0) - hour) * 60
        }
        return local.adding(minutes: shift - (offset ?? 0))
    }
}

extension Fields {
    /// Parses a time such as `16:06:29` or `13:55:44.364`; false if there already is one.
    private mutating func takeClock(_ word: Substring) -> Bool {
        guard clock == nil else { return false }
        clock = word.prefix { $0 != "." }
        return true
    }

    /// Parses a number or a date in digits; false for any other word.
    ///
    /// A word may be `22`, `2025`, `25` (the year, after the day), `2025-09-22`, `22-Sep-2025` or
    /// `9/22/2025`.
    private mutating func takeNumbers(_ word: Substring) -> Bool {
        let parts = word.split { "-/".contains($0) }
        if parts.count == 3 { return takeDate(parts, isSlashed: word.contains("/")) }
        guard parts.count == 1, let number = Int(word) else { return false }
        if word.utf8.count <= 2, day == nil {
            day = number
        } else if year == nil, [2, 4].contains(word.utf8.count) {
            year = Self.year(number, of: word)
        } else {
            return false
        }
        return true
    }

    private mutating func takeDate(_ parts: [Substring], isSlashed: Bool) -> Bool {
        guard day == nil, month == nil, year == nil else { return false }
        if let named = CivilMonth.number(abbreviation: parts[1].prefix(3)) {
            (day, month, year) = (Int(parts[0]), named, Int(parts[2]))
            return day != nil && year != nil
        }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return false }
        if parts[0].utf8.count == 4 {
            (year, month, day) = (numbers[0], numbers[1], numbers[2])
            return true
        }
        // With slashes, the order of day and month is known only if one of them cannot be a month.
        guard isSlashed, parts[2].utf8.count == 4,
            numbers[0] > 12 || numbers[1] > 12 || numbers[0] == numbers[1]
        else { return false }
        let isMonthFirst = numbers[1] > 12
        (day, month) = isMonthFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
        year = numbers[2]
        return true
    }

    /// Parses an offset such as `+0200`, `+02:00` or `+02`; false for any other word.
    private mutating func takeOffset(_ word: Substring) -> Bool {
        let digits = word.dropFirst().filter { $0 != ":" }
        guard [2, 4].contains(digits.utf8.count), let number = Int(digits) else { return false }
        let minutes = digits.utf8.count == 2 ? number * 60 : number / 100 * 60 + number % 100
        offset = word.first == "-" ? -minutes : minutes
        return true
    }

    /// Parses a weekday, a month, `PM`, a zone or `GMT+0200`; false if the word is out of place.
    private mutating func takeLetters(_ word: Substring) -> Bool {
        if month == nil, word.count >= 3,
            let number = CivilMonth.number(abbreviation: word.prefix(3))
        {
            month = number
            return true
        }
        let name = word.uppercased()
        if clock != nil, name == "AM" || name == "PM" {
            isAfternoon = name == "PM"
            return true
        }
        if let sign = word.firstIndex(where: { $0 == "+" || $0 == "-" }), clock != nil {
            return takeOffset(word[sign...])
        }
        if let minutes = Self.zones[name], clock != nil {
            // In `+0200 (CEST)`, the name after the offset is ignored.
            offset = offset ?? minutes
            return true
        }
        guard clock == nil, !hasWeekday else { return offset != nil }
        hasWeekday = true
        return true
    }

    /// The year of a number; two digits mean 1950 to 2049, as in RFC 5322, section 4.3.
    private static func year(_ number: Int, of word: Substring) -> Int {
        guard word.utf8.count == 2 else { return number }
        return number < 50 ? 2_000 + number : 1_900 + number
    }

    /// The offsets of unambiguous zone abbreviations, in minutes ahead of UTC.
    private static let zones = [
        "GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60,
        "CEST": 120, "MET": 60, "MEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "SGT": 480,
        "HKT": 480, "JST": 540, "KST": 540, "AWST": 480, "AEST": 600, "AEDT": 660, "NZST": 720,
        "NZDT": 780, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420,
        "MDT": -360, "PST": -480, "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600,
    ]
}
