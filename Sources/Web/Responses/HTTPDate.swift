internal import CivilTime

/// The date format of HTTP: `Tue, 05 Aug 2025 16:06:29 GMT` (RFC 9110, section 5.6.7).
enum HTTPDate {
    /// Formats an instant, to the second.
    static func text(of instant: Timestamp) -> String {
        let date = instant.date
        let second = instant.secondOfDay
        let clock = [second / 3600, second / 60 % 60, second % 60].map(twoDigits)
        return "\(date.weekday.abbreviation), \(twoDigits(date.day)) "
            + "\(date.civilMonth.abbreviation) \(date.year) "
            + clock.joined(separator: ":") + " GMT"
    }

    /// Parses the form that `text` writes, or one of the two obsolete forms, which recipients must
    /// accept too; nil for anything else.
    static func instant(of text: String) -> Timestamp? {
        let words = text.split { $0 == " " || $0 == "-" }.map(String.init)
        guard words.count == 6 || words.count == 5 else { return nil }
        return words.count == 6
            ? words[5] == "GMT" ? instant(words[1], words[2], fullYear(words[3]), words[4]) : nil
            : instant(words[2], words[1], Int(words[4]), words[3])
    }

    private static func instant(
        _ day: String, _ month: String, _ year: Int?, _ clock: String
    ) -> Timestamp? {
        // In HTTP, a time always has seconds, so `16:06` is refused.
        guard let day = Int(day), let month = CivilMonth.number(abbreviation: month), let year,
            let date = CivilDate(year: year, month: month, day: day), clock.utf8.count == 8
        else { return nil }
        return Timestamp(date, clock: clock)
    }

    /// A two-digit year (RFC 850) means 1970 to 2069.
    private static func fullYear(_ text: String) -> Int? {
        guard text.utf8.count == 2, let year = Int(text) else { return Int(text) }
        return year < 70 ? 2000 + year : 1900 + year
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
