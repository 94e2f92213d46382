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

    /// Reads what `text` writes; nil for the obsolete forms, which no client sends any more.
    static func instant(of text: String) -> Timestamp? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let day = Int(words[1]),
            let month = months.firstIndex(of: String(words[2])), let year = Int(words[3]),
            let date = CivilDate(year: year, month: month + 1, day: day)
        else { return nil }
        let clock = words[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3, TimeOfDay(hour: clock[0], minute: clock[1]) != nil,
            (0...60).contains(clock[2])
        else { return nil }
        return Timestamp(date, hour: clock[0], minute: clock[1], second: clock[2])
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
