package import Items

/// Items as a list of what is next.
package struct UpcomingTable {
    private let rows: [ItemRow]

    /// The items in the order given, as a reader sees them.
    package init(_ items: [Item], for reader: Reader) {
        rows = items.map { ItemRow($0, for: reader) }
    }

    /// The items beneath the events that they belong to.
    package init(_ groups: EventGroups, for reader: Reader) {
        rows = groups.entries.map { ItemRow($0.item, for: reader, isNested: $0.isNested) }
    }

    /// The table as it fits a screen: wide ones have a column for everything, narrow ones put what
    /// matters less beneath what matters more.
    package func table(on screen: Screen) -> Table {
        if screen.columns >= Self.widestLayout { return wide(hasStatedColumn: true) }
        if screen.columns >= Self.wideLayout { return wide(hasStatedColumn: false) }
        return stacked
    }

    /// The list as Markdown.
    package var markdown: [String] {
        let table = MarkdownTable(
            header: ["When", "Left", "Kind", "What", "Where", "Project"],
            rows: rows.map { row in
                [
                    MarkdownText([row.when, row.stated].joined(separator: " ")),
                    MarkdownText(row.left.words), MarkdownText(row.item.facts.kind.rawValue),
                    MarkdownText(row.title, leadingTo: row.item.facts.url),
                    MarkdownText(row.place), MarkdownText(row.projects),
                ]
            })
        return table.lines
    }
}

extension UpcomingTable {
    private static let wideLayout = 110
    private static let widestLayout = 150

    private static let when = Column("WHEN", minimum: 17, importance: 8)
    private static let left = Column("LEFT", importance: 7)

    /// A line an item, as long as its title fits.
    private func wide(hasStatedColumn: Bool) -> Table {
        let stated = Column("AS STATED", importance: 2)
        let columns = [
            Self.left, Column("KIND", importance: 6), Column("WHAT", minimum: 24, importance: 9),
            Column("WHERE", minimum: 12, importance: 5),
            Column("PROJECT", minimum: 9, importance: 4),
        ]
        return Table(
            columns: [Self.when] + (hasStatedColumn ? [stated] : []) + columns,
            rows: rows.map { row in
                let when =
                    hasStatedColumn
                    ? [Cell(row.when), Cell(row.stated, style: .quiet)]
                    : [Cell(row.when, note: row.stated)]
                return when + [
                    row.leftCell(), Cell(row.item.facts.kind.rawValue), row.titleCell(),
                    Cell(row.place), Cell(row.projects),
                ]
            })
    }

    /// Two lines an item: kind beneath the time left, place and project beneath the title.
    private var stacked: Table {
        Table(
            columns: [Self.when, Self.left, Column("WHAT", minimum: 20, importance: 9)],
            rows: rows.map { row in
                let details = [row.place, row.projects].filter { !$0.isEmpty }
                return [
                    Cell(row.when, note: row.stated),
                    row.leftCell(note: row.item.facts.kind.rawValue),
                    row.titleCell(note: details.joined(separator: " · ")),
                ]
            })
    }
}

extension ItemRow {
    fileprivate func leftCell(note: String = "") -> Cell {
        let style: Palette.Style? =
            switch left.urgency {
            case .past: .quiet
            case .pressing: .urgent
            case .soon: .soon
            case .later: nil
            }
        return Cell(left.words, style: style, note: note)
    }

    fileprivate func titleCell(note: String = "") -> Cell {
        Cell(title, style: item.status == .cancelled ? .struck : nil, note: note)
    }
}
