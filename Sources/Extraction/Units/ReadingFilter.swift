internal import DateExpressions
internal import Newsletter

/// Drops date expressions that stand in code or in an address.
struct ReadingFilter {
    private let unit: Unit

    init(_ unit: Unit) {
        self.unit = unit
    }

    /// The readings that stand in words.
    func kept(_ readings: [Reading]) -> [Reading] {
        guard !readings.isEmpty else { return readings }
        let addresses = unit.text.links.filter { unit.words($0.range).contains("://") }.map(\.range)
        return readings.filter { reading in
            !(unit.text.code + addresses).contains { $0.overlaps(reading.range) }
        }
    }
}
