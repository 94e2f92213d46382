internal import CivilTime
public import Items

/// Items with their identifiers, for the people who maintain them.
public struct ItemsTable {
    private let items: [Item]
    private let viewer: Viewer

    /// The items in the given order, with times in the viewer's zone.
    public init(_ items: [Item], for viewer: Viewer) {
        self.items = items
        self.viewer = viewer
    }

    /// The table: the part of the identifier that `show` needs, date, kind, title, place, projects.
    public var table: Table {
        Table(
            columns: [
                Column("ID", importance: 8), Column("WHEN", minimum: 17, importance: 7),
                Column("KIND", importance: 5), Column("TITLE", minimum: 24, importance: 9),
                Column("PLACE", minimum: 12, importance: 3),
                Column("PROJECT", minimum: 9, importance: 2),
                Column("REV", importance: 1, isFlushRight: true),
            ],
            rows: items.map(row))
    }

    private func row(_ item: Item) -> [Cell] {
        let row = ItemRow(item, for: viewer)
        return [
            Cell(item.uid.brief, style: .quiet), Cell(row.when),
            Cell(item.facts.kind.rawValue),
            Cell(row.title, style: item.status == .cancelled ? .struck : nil), Cell(row.place),
            Cell(row.projects), Cell(String(item.sequence)),
        ]
    }
}

extension UID {
    /// The first eight characters, which are unique in practice.
    public var brief: String { String(text.prefix(Self.briefLength)) }

    private static let briefLength = 8
}
