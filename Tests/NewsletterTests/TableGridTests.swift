import Newsletter
import Testing

/// A cell is in every row and column that it spans.
@Suite struct TableGridTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let html: String
        let drawn: [String]
    }

    static let rows = [
        Row(
            testDescription: "a cell that spans rows",
            html: "<tr><th>Day<th>Talk<tr><td rowspan=2>4 May<td>Kites<tr><td>Lamps",
            drawn: ["Day|Talk", "4 May|Kites", "4 May|Lamps"]),
        Row(
            testDescription: "a cell that spans columns",
            html: "<tr><th>Day<th>Talk<th>Hall<tr><td>4 May<td colspan=2>Break",
            drawn: ["Day|Talk|Hall", "4 May|Break|Break"]),
        Row(
            testDescription: "a cell that spans columns and rows",
            html: "<tr><th>A<th>B<th>C<tr><td colspan=2 rowspan=2>Fair<td>1<tr><td>2",
            drawn: ["A|B|C", "Fair|Fair|1", "Fair|Fair|2"]),
        Row(
            testDescription: "cells of the middle column that span rows",
            html: "<tr><th>A<th>B<th>C<tr><td>1<td rowspan=3>Fair<td>2<tr><td>3<td>4<tr><td>5<td>6",
            drawn: ["A|B|C", "1|Fair|2", "3|Fair|4", "5|Fair|6"]),
        Row(
            testDescription: "the heading row spans columns, too",
            html: "<tr><th>Name<th colspan=2>Days<tr><td>Fair<td>4 May<td>5 May",
            drawn: ["Name|Days|Days", "Fair|4 May|5 May"]),
        Row(
            testDescription: "absurd span numbers count as 1",
            html: "<tr><th>A<th>B<tr><td colspan=1000000>1<td rowspan=0>2<tr><td colspan=x>3<td>4",
            drawn: ["A|B", "1|2", "3|4"]),
        Row(
            testDescription: "a span that is longer than the table ends with it",
            html: "<tr><th>A<th>B<tr><td rowspan=9>1<td>2",
            drawn: ["A|B", "1|2"]),
    ]

    @Test(arguments: rows)
    func spannedCellsAreFilled(row: Row) throws {
        let html = "<table>\(row.html)</table>"
        let issue = try Issue(name: "2026-03-04.html", bytes: Array(html.utf8), format: .html)
        guard case .table(let table)? = issue.outline.nodes.first else {
            Testing.Issue.record("no table: \(issue.outline.nodes)")
            return
        }
        let drawn = ([table.header] + table.rows).map { $0.map(\.text).joined(separator: "|") }
        #expect(drawn == row.drawn)
    }
}
