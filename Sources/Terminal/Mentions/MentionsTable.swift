internal import CivilTime
public import Items

/// A table of mentions.
public struct MentionsTable {
    private let mentions: [Mention]

    /// The mentions in the given order.
    public init(_ mentions: [Mention]) {
        self.mentions = mentions
    }

    /// The table, with one row per mention.
    public var table: Table {
        Table(
            columns: [
                Column("ISSUE", minimum: 12, importance: 3),
                Column("LINE", importance: 6, isFlushRight: true),
                Column("WHEN", minimum: 14, importance: 8), Column("KIND", importance: 5),
                Column("TITLE", minimum: 24, importance: 9),
                Column("PLACE", minimum: 12, importance: 4),
                Column("PROJECT", minimum: 9, importance: 2),
                Column("SURE", importance: 7, isFlushRight: true),
            ],
            rows: mentions.map(Self.row))
    }

    private static func row(_ mention: Mention) -> [Cell] {
        let facts = mention.facts
        let when = [facts.when.dayWording, facts.when.timeWording].compactMap(\.self)
        return [
            Cell(mention.issue.name, style: .quiet), Cell(String(mention.line)),
            Cell(when.joined(separator: ", ")), Cell(facts.kind.rawValue), Cell(facts.title),
            Cell(facts.placeWording ?? ""),
            Cell(facts.projects.joined(separator: ", ")),
            Cell(mention.confidencePercent),
        ]
    }
}
