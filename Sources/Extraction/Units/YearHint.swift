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
        let years = Words(text).words.compactMap { word in
            word.text.utf8.count == 4
                ? Int(word.text).flatMap { plausible.contains($0) ? $0 : nil } : nil
        }
        return Set(years).count == 1 ? years.first : nil
    }

    private static let plausible = 1990...2100
}
