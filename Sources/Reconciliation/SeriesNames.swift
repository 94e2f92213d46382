internal import Profiles

/// What reconciliation must know of a recurring series.
struct SeriesNames: Hashable, Sendable {
    /// Every word of its names.
    let words: Set<String>
    /// Whether its editions differ by place.
    let isPerPlace: Bool

    /// What a profile says of a series.
    init(_ series: Series) {
        words = ([series.title] + series.aliases).reduce(into: []) { words, name in
            words.formUnion(TitleWords(name).words)
        }
        isPerPlace = series.isPerPlace
    }
}
