internal import CivilTime

/// `Tue, 05 Aug 2025 16:06:29 GMT` (RFC 9110, section 5.6.7).
enum HTTPDate {
    /// An instant to the second.
    static func text(of instant: Timestamp) -> String {
        let date = instant.date
        let day = days[date.daysSinceEpoch.modulo(days.count)]
        let second = instant.secondOfDay
        let clock = [second / 3600, second / 60 % 60, second % 60].map(twoDigits)
        return "\(day), \(twoDigits(date.day)) \(months[date.month - 1]) \(date.year) "
            + clock.joined(separator: ":") + " GMT"
    }

    /// Reads a date in the form that `text` writes or in one of the two obsolete ones, all of which
    /// a recipient must accept; nil where it is none.
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
        guard let day = Int(day), let month = months.firstIndex(of: month), let year,
            let date = CivilDate(year: year, month: month + 1, day: day)
        else { return nil }
        let clock = clock.split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3, TimeOfDay(hour: clock[0], minute: clock[1]) != nil,
            (0...60).contains(clock[2])
        else { return nil }
        return Timestamp(date, hour: clock[0], minute: clock[1], second: clock[2])
    }

    /// A year of two digits (RFC 850) lies between 1970 and 2069.
    private static func fullYear(_ text: String) -> Int? {
        guard text.utf8.count == 2, let year = Int(text) else { return Int(text) }
        return year < 70 ? 2000 + year : 1900 + year
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }

    /// From 1 January 1970 on.
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension Int {
    /// The rest of a division that is never negative.
    fileprivate func modulo(_ divisor: Int) -> Int {
        (self % divisor + divisor) % divisor
    }
}
