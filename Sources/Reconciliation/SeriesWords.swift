internal import Profiles

/// The properties of a series that reconciliation needs.
struct SeriesWords: Hashable, Sendable {
    /// The words of all its names.
    let words: Set<String>
    /// True if the series' editions differ by place.
    let isPerPlace: Bool

    /// Reads a series of a profile.
    init(_ series: Series) {
        words = ([series.title] + series.aliases).reduce(into: []) { words, name in
            words.formUnion(TitleWords(name).words)
        }
        isPerPlace = series.isPerPlace
    }
}
