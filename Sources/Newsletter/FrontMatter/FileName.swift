internal import CivilTime

/// What a file's name says.
enum FileName {
    /// The first date of the form `YYYY-MM-DD` in a name (one digit will do for the day), or nil.
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
