internal import Items

/// Upcoming items as a Markdown table, for a mail or a chat.
public struct UpcomingMarkdown {
    private let rows: [ItemRow]

    /// A table of these entries, with times in the viewer's zone.
    public init(_ groups: EventGroups, for viewer: Viewer) {
        rows = groups.entries.map { ItemRow($0.item, for: viewer, isNested: $0.isNested) }
    }

    /// The lines of the table.
    public var lines: [String] {
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
