internal import DateExpressions
internal import Newsletter

/// What the units of an issue say of each other.
struct Surroundings: Sendable {
    let issue: Issue
    let units: [Unit]
    /// The readings of each unit, in the order of its text.
    let readings: [[TimeExpression]]
    /// Why units are not read, by their number.
    let refusals: [Int: String]
    private let childrenOf: [Int: [Int]]
    private let entriesOf: [Int: [Int]]
    private let unitsUnder: [InlineText?: [Int]]
    /// The lines of the headings of each level.
    private let headingLines: [Int: Set<Int>]

    /// The units of an issue, with their readings.
    init(issue: Issue, units: [Unit], readings: [[TimeExpression]], refusals: [Int: String]) {
        self.issue = issue
        self.units = units
        self.readings = readings
        self.refusals = refusals
        childrenOf = Dictionary(grouping: units.filter { $0.parent != nil }, by: { $0.parent ?? 0 })
            .mapValues { $0.map(\.id) }
        entriesOf = Dictionary(grouping: units.filter { $0.list != nil }, by: { $0.list ?? 0 })
            .mapValues { $0.map(\.id) }
        unitsUnder = Dictionary(
            grouping: units.filter { $0.role != .heading && !$0.headings.isEmpty },
            by: { $0.headings.last?.text }
        ).mapValues { $0.map(\.id) }
        headingLines = units.reduce(into: [:]) { lines, unit in
            guard let heading = unit.headings.last else { return }
            lines[heading.level, default: []].insert(heading.text.firstLine)
        }
    }

    /// The entries and paragraphs that belong to an entry.
    func children(of unit: Unit) -> [Unit] {
        (childrenOf[unit.id] ?? []).map { units[$0] }
    }

    /// The entries of lists that have dated ones: those without a date, by the list's number.
    var undatedEntries: [Int: [Unit]] {
        entriesOf.compactMapValues { entries in
            let undated = entries.filter { readings[$0].isEmpty }
            return undated.count < entries.count ? undated.map { units[$0] } : nil
        }
    }

    /// Whether an issue has other headings of a heading's level, and it is not the issue's title.
    func isOneOfMany(_ heading: Section.Heading) -> Bool {
        (headingLines[heading.level]?.count ?? 0) > 1
    }

    /// What stands directly under a heading, up to the next heading of any level.
    func units(under heading: InlineText) -> [Unit] {
        (unitsUnder[heading] ?? []).map { units[$0] }
    }
}
