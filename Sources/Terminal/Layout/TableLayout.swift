/// Decides which columns of a table are shown, and how wide they are.
struct TableLayout {
    /// The spaces between two columns.
    static let gap = 2

    /// The indices of the columns that are shown.
    let columns: [Int]
    /// The widths of these columns.
    let widths: [Int]

    /// Narrows the columns that can shrink; if that is not enough, drops the least important one
    /// and tries again.
    init(_ table: Table, columns limit: Int) {
        var shown = Array(table.columns.indices)
        var widths = shown.map { Self.naturalWidth(of: $0, in: table) }
        let minima = table.columns.map(\.minimum)
        while !Self.narrow(&widths, to: limit, minima: shown.map { minima[$0] }), shown.count > 1 {
            guard
                let least = shown.indices.min(by: { left, right in
                    table.columns[shown[left]].importance < table.columns[shown[right]].importance
                })
            else { break }
            shown.remove(at: least)
            widths = shown.map { Self.naturalWidth(of: $0, in: table) }
        }
        columns = shown
        self.widths = shown.count == 1 ? [min(widths[0], limit)] : widths
    }

    private static func naturalWidth(of column: Int, in table: Table) -> Int {
        let header = TextWidth.columns(of: table.columns[column].header)
        return table.rows.reduce(header) { max($0, $1[column].columns) }
    }

    /// Narrows the widest columns that can shrink; false if that is not enough.
    private static func narrow(_ widths: inout [Int], to limit: Int, minima: [Int?]) -> Bool {
        var excess = widths.reduce(0, +) + gap * (widths.count - 1) - limit
        while excess > 0 {
            let givers = widths.indices.filter { widths[$0] > minima[$0] ?? widths[$0] }
            guard let widest = givers.max(by: { widths[$0] < widths[$1] }) else { return false }
            widths[widest] -= 1
            excess -= 1
        }
        return true
    }
}
