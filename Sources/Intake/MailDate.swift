internal import CivilTime

/// Dates as mails, RSS and HTTP write them: `Tue, 05 Aug 2025 16:06:29 GMT` (RFC 5322, section
/// 3.3; RFC 9110, section 5.6.7).
enum MailDate {
    /// The instant; nil for anything else.
    ///
    /// The weekday and the seconds may be absent, and so may the zone, which is then UTC.
    static func timestamp(of text: String) -> Timestamp? {
        var words = text.split { $0 == " " || $0 == "," }[...]
        if words.first?.first?.isLetter == true { words = words.dropFirst() }
        guard words.count >= 4, words.count <= 5 else { return nil }
        let parts = Array(words)
        guard let day = Int(parts[0]), let year = year(parts[2]),
            let month = CivilMonth.number(abbreviation: parts[1].prefix(3)),
            let date = CivilDate(year: year, month: month, day: day),
            let local = Timestamp(date, clock: parts[3]),
            let offset = offset(parts.count > 4 ? parts[4] : "UT")
        else { return nil }
        return local.adding(minutes: -offset)
    }
}

extension MailDate {
    /// Two digits mean 1950 to 2049, as RFC 5322 says in section 4.3.
    private static func year(_ word: Substring) -> Int? {
        guard let number = Int(word) else { return nil }
        guard word.utf8.count == 2 else { return number }
        return number < 50 ? 2_000 + number : 1_900 + number
    }

    /// The minutes that the zone is ahead of UTC.
    private static func offset(_ word: Substring) -> Int? {
        if let hours = zones[word.uppercased()] { return hours * 60 }
        guard let sign = word.first, sign == "+" || sign == "-", word.utf8.count == 5,
            let number = Int(word.dropFirst())
        else { return nil }
        let minutes = number / 100 * 60 + number % 100
        return sign == "-" ? -minutes : minutes
    }

    private static let zones = [
        "GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5,
        "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    ]
}
