/// A table with a header, wrapped to fit a screen.
public struct Table: Hashable, Sendable {
    /// The columns, left to right.
    public let columns: [Column]
    /// The rows, with one cell per column.
    public let rows: [[Cell]]

    /// A table; a short row is filled up with empty cells.
    public init(columns: [Column], rows: [[Cell]]) {
        self.columns = columns
        self.rows = rows.map { row in
            row + Array(repeating: Cell(""), count: max(0, columns.count - row.count))
        }
    }

    /// The lines of the table, none wider than the screen, and without trailing spaces.
    public func lines(on screen: Screen) -> [String] {
        let layout = TableLayout(self, columns: screen.columns)
        let header = layout.columns.map { Cell(columns[$0].header, style: .header) }
        return ([header] + rows.map { row in layout.columns.map { row[$0] } })
            .flatMap { lines(of: $0, layout, screen.palette) }
    }
}

extension Table {
    /// The most lines for a text, so that the table stays readable.
    private static let linesOfText = 2

    private func lines(of row: [Cell], _ layout: TableLayout, _ palette: Palette) -> [String] {
        let cells = zip(row, layout.widths).map { $0.lines(columns: $1, limit: Self.linesOfText) }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { index in
            let spans = cells.map { index < $0.count ? $0[index] : nil }
            return line(of: spans, layout, palette)
        }
    }

    private func line(of spans: [Cell.Span?], _ layout: TableLayout, _ palette: Palette) -> String {
        var line = ""
        // Spaces are written only when text follows, so that no line ends in spaces.
        var blanks = 0
        for (index, span) in spans.enumerated() {
            let text = span?.text ?? ""
            let padding = max(0, layout.widths[index] - TextWidth.columns(of: text))
            let isFlushRight = columns[layout.columns[index]].isFlushRight
            if isFlushRight { blanks += padding }
            if !text.isEmpty {
                line += String(repeating: " ", count: blanks) + palette.styled(text, span?.style)
                blanks = 0
            }
            blanks += TableLayout.gap + (isFlushRight ? 0 : padding)
        }
        return line
    }
}
