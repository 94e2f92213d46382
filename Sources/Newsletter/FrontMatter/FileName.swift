internal import CivilTime

/// Reads the date in the name of an issue's file.
enum FileName {
    /// The first date of the form `YYYY-MM-DD` or `YYYYMMDD` in a name; nil if there is none.
    ///
    /// The day may have one digit, and other characters may separate the numbers.
    static func date(in name: String) -> Timestamp? {
        let words = name.split { !$0.isNumber }.flatMap(numbers)
        for index in words.indices.dropLast(2) {
            let parts = words[index...].prefix(3)
            guard let year = parts.first, year.utf8.count == 4,
                let numbers = Optional(parts.compactMap { Int($0) }), numbers.count == 3,
                let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
            else { continue }
            return Timestamp(date)
        }
        return nil
    }

    /// The year, month, and day of `20250910`; any other run of digits as it is.
    private static func numbers(_ digits: Substring) -> [Substring] {
        let length = 8
        guard digits.utf8.count == length, digits.hasPrefix("19") || digits.hasPrefix("20") else {
            return [digits]
        }
        return [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.suffix(2)]
    }
}
