internal import CivilTime

/// Reads the date in the name of an issue's file.
enum FileName {
    /// The first date of the form `YYYY-MM-DD` in a name; nil if there is none.
    ///
    /// The day may have one digit.
    static func date(in name: String) -> Timestamp? {
        let words = name.split { !$0.isNumber }
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
}
