internal import DateExpressions
internal import Newsletter

/// What the units of an issue say of each other.
struct Surroundings: Sendable {
    let issue: Issue
    let units: [Unit]
    /// The readings of each unit, in the order of its text.
    let readings: [[Reading]]
    private let childrenOf: [Int: [Int]]
    private let entriesOf: [Int: [Int]]
    private let unitsUnder: [Int: [Int]]

    /// The units of an issue, with their readings.
    init(issue: Issue, units: [Unit], readings: [[Reading]]) {
        self.issue = issue
        self.units = units
        self.readings = readings
        childrenOf = Dictionary(grouping: units.filter { $0.parent != nil }, by: { $0.parent ?? 0 })
            .mapValues { $0.map(\.id) }
        entriesOf = Dictionary(grouping: units.filter { $0.list != nil }, by: { $0.list ?? 0 })
            .mapValues { $0.map(\.id) }
        unitsUnder = Dictionary(
            grouping: units.filter { $0.role != .heading && !$0.headings.isEmpty },
            by: { $0.headings.last?.text.firstLine ?? 0 }
        ).mapValues { $0.map(\.id) }
    }

    /// The entries and paragraphs that belong to an entry.
    func children(of unit: Unit) -> [Unit] {
        (childrenOf[unit.id] ?? []).map { units[$0] }
    }

    /// The other entries of an entry's list.
    func siblings(of unit: Unit) -> [Unit] {
        guard let list = unit.list else { return [] }
        return (entriesOf[list] ?? []).filter { $0 != unit.id }.map { units[$0] }
    }

    /// What stands directly under a heading, up to the next heading of any level.
    func units(under heading: Section.Heading) -> [Unit] {
        (unitsUnder[heading.text.firstLine] ?? []).map { units[$0] }
    }
}
