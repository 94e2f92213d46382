internal import CGumbo

/// Distinguishes tables of data from those used for layout.
enum HTMLTable {
    /// True if a table contains data: it has header cells, or several columns of single-line cells.
    ///
    /// The layout tables of mails contain whole passages in each cell.
    static func isData(_ table: HTMLElement) -> Bool {
        let rows = rows(of: table)
        if rows.contains(where: isHeader) { return true }
        return rows.count > 1 && rows.allSatisfy(isFields)
    }

    /// True if a layout table has rows of fields between rows with a single cell, such as headings.
    static func isMixed(_ table: HTMLElement) -> Bool {
        let rows = rows(of: table)
        return rows.count { isFields($0) } > 1
            && rows.allSatisfy { isFields($0) || cells(of: $0).count == 1 }
    }

    /// True for a row of several cells with a line of text each.
    static func isFields(_ row: HTMLElement) -> Bool {
        let cells = cells(of: row)
        return cells.count > 1
            && (!cells.contains { $0.elements.contains { $0.contains(passages) } }
                || isDated(cells))
    }

    /// True for cells of a few lines after one with a day and an hour, which may be on two lines.
    private static func isDated(_ cells: [HTMLElement]) -> Bool {
        let longestDate = 40
        let longestCell = 200
        return cells[0].hasDigit && cells[0].textLength() <= longestDate
            && cells.allSatisfy { cell in
                !cell.elements.contains { $0.contains(paragraphs) }
                    && cell.textLength() <= longestCell
            }
    }

    /// The rows, including those in groups such as `<tbody>`.
    static func rows(of table: HTMLElement) -> [HTMLElement] {
        table.elements.flatMap { $0.tag == GUMBO_TAG_TR ? [$0] : groupRows(of: $0) }
    }

    /// The cells of a row.
    static func cells(of row: HTMLElement) -> [HTMLElement] {
        row.elements.filter { $0.tag == GUMBO_TAG_TD || $0.tag == GUMBO_TAG_TH }
    }

    /// True if a row contains the names of columns.
    static func isHeader(_ row: HTMLElement) -> Bool {
        let cells = cells(of: row)
        return !cells.isEmpty && cells.allSatisfy { $0.tag == GUMBO_TAG_TH }
    }

    private static func groupRows(of group: HTMLElement) -> [HTMLElement] {
        groups.contains(group.tag.rawValue) ? group.elements.filter { $0.tag == GUMBO_TAG_TR } : []
    }

    private static let groups: Set<UInt32> = [
        GUMBO_TAG_THEAD.rawValue, GUMBO_TAG_TBODY.rawValue, GUMBO_TAG_TFOOT.rawValue,
    ]

    /// Elements that occur only in cells with more than one line.
    private static let passages = paragraphs.union(
        [GUMBO_TAG_BR, GUMBO_TAG_DIV, GUMBO_TAG_TABLE].map(\.rawValue))

    /// Elements that occur only in cells with whole paragraphs.
    private static let paragraphs: Set<UInt32> = Set(
        [
            GUMBO_TAG_P, GUMBO_TAG_UL, GUMBO_TAG_OL,
            GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6,
            GUMBO_TAG_BLOCKQUOTE,
        ].map(\.rawValue))
}
