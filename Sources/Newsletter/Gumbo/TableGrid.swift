/// Copies the cells of a table into every row and column that they span.
struct TableGrid {
    private(set) var rows: [[InlineText]] = []
    private var row: [InlineText] = []
    /// The cells that continue from the rows above, by column, with the number of rows left.
    private var spans: [Int: (cell: InlineText, rows: Int)] = [:]

    /// Adds the next cell of the row.
    mutating func add(_ cell: InlineText, columns: Int, rows: Int) {
        takeSpans()
        for _ in 0..<columns {
            if rows > 1 { spans[row.count] = (cell, rows - 1) }
            row.append(cell)
        }
    }

    /// Ends the row.
    mutating func endRow() {
        takeSpans()
        rows.append(row)
        row = []
    }

    /// Adds the cells from above that continue in the next columns.
    private mutating func takeSpans() {
        while let span = spans[row.count] {
            spans[row.count] = span.rows > 1 ? (span.cell, span.rows - 1) : nil
            row.append(span.cell)
        }
    }
}
