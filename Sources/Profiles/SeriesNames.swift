/// The recurring series of a profile by all their names; made once, asked for every line.
public struct SeriesNames: Hashable, Sendable {
    private let series: [Series]
    private let names: NameIndex

    /// Takes the titles and aliases of a profile's series.
    public init(_ profile: Profile) {
        series = profile.series
        let names = profile.series.enumerated().flatMap { index, series in
            ([series.title] + series.aliases).map { (name: $0, value: index) }
        }
        self.names = NameIndex(names)
    }

    /// The series that a text names; of several the one that the profile lists first.
    public func series(namedIn text: String) -> Series? {
        names.values(namedIn: text).min().map { series[$0] }
    }
}
