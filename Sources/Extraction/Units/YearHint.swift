internal import CivilTime
internal import Newsletter

/// The year that the headings above a unit name.
enum YearHint {
    /// The year in the nearest heading that has exactly one; nil where none has.
    static func year(above unit: Unit) -> Int? {
        ([unit.text.text] + unit.headings.reversed().map(\.text.text)).lazy.compactMap(year(in:))
            .first
    }

    /// The one number of a text that can be a year of events to come.
    private static func year(in text: String) -> Int? {
        let years = Words(text).words.compactMap { word in
            word.text.utf8.count == 4
                ? Int(word.text).flatMap { plausible.contains($0) ? $0 : nil } : nil
        }
        return Set(years).count == 1 ? years.first : nil
    }

    private static let plausible = 1990...2100
}
