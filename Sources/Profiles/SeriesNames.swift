/// Finds the series of a profile by any of their names; built once, used for every line.
public struct SeriesNames: Hashable, Sendable {
    private let series: [Series]
    private let names: NameIndex

    /// Indexes the titles and aliases of a profile's series.
    public init(_ profile: Profile) {
        series = profile.series
        let names = profile.series.enumerated().flatMap { index, series in
            ([series.title] + series.aliases).map { (name: $0, value: index) }
        }
        self.names = NameIndex(names)
    }

    /// The series that a text names; if there are several, the first in the profile.
    public func series(namedIn text: String) -> Series? {
        names.values(namedIn: text).min().map { series[$0] }
    }
}
