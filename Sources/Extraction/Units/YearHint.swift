internal import CivilTime
internal import Newsletter

/// The year that the headings above a unit name.
enum YearHint {
    /// The year in the unit's own name, where it is not over, or else in the nearest heading that has
    /// exactly one; nil where none has.
    static func year(above unit: Unit, published: CivilDate) -> Int? {
        if unit.isShort, let own = year(in: unit.text.text), own >= published.year { return own }
        return unit.headings.reversed().lazy.compactMap { year(in: $0.text.text) }.first
    }

    /// The one number of a text that can be a year of events to come.
    private static func year(in text: String) -> Int? {
        let words = Words(text).words
        let years = words.indices.compactMap { index -> Int? in
            guard words[index].text.utf8.count == 4, let year = Int(words[index].text),
                plausible.contains(year), index == 0 || !isDatePart(words[index - 1])
            else { return nil }
            return year
        }
        return Set(years).count == 1 ? years.first : nil
    }

    /// Whether a word is the day or the month before a year, which then is that date's alone.
    private static func isDatePart(_ word: Words.Word) -> Bool {
        let days = 1...31
        let number = Int(word.text.prefix { $0.isNumber })
        return number.map(days.contains) ?? months.contains(String(word.text.prefix(3)))
    }

    private static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let plausible = 1990...2100
}
