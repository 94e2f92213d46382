import Newsletter
import Testing

/// The blocks of an outline, with their context.
@Suite struct BlockTests {
    private func blocks(_ markdown: String) throws -> [Block] {
        try Issue(name: "2026-03-04.md", bytes: Array(markdown.utf8)).outline.blocks
    }

    @Test func cellsHaveTheirColumn() throws {
        let row = try #require(
            try blocks("| Day | Talk | Hall |\n| --- | --- | --- |\n| 4 May |  | Mill |\n").first)
        #expect(row.columns == ["Day", "Talk", "Hall"])
        #expect(row.text.text == "4 May | Mill")
        #expect(row.cells.map(\.column) == [0, 2])
        #expect(row.cellTexts == ["4 May", "Mill"])
    }

    @Test func aTableWithoutAHeaderStartsWithItsFirstRow() throws {
        let rows = try blocks("| 4 May | Kites |\n| --- | --- |\n| 5 May | Lamps |\n")
        #expect(rows.map(\.text.text) == ["4 May | Kites", "5 May | Lamps"])
        #expect(rows.map(\.columns) == [[], []])
    }

    @Test func theTextOfAnotherBlockCanPrecedeARow() throws {
        let all = try blocks("# 4 May\n\n| Time | Talk |\n| --- | --- |\n| 9:00 | Kites |\n")
        let (heading, row) = (try #require(all.first), try #require(all.last))
        let joined = row.preceded(by: heading)
        #expect(joined.text.text == "4 May | 9:00 | Kites")
        #expect(joined.cellTexts == ["9:00", "Kites"])
        #expect(joined.columns == row.columns)
        #expect(joined.text.line(at: 0) == 1)
        #expect(joined.text.line(at: "4 May | ".utf8.count) == 5)
        #expect(joined.id == row.id && joined.role == .tableRow)
    }

    @Test func theParagraphBeforeAListLeadsToIt() throws {
        let all = try blocks("Talks:\n\n- Kites\n- Lamps\n\nThe end\n\n# More\n\n- Boats\n")
        let led = all.map { block in block.lead.map { all[$0].text.text } }
        #expect(led == [nil, "Talks:", "Talks:", nil, nil, nil])
        #expect(all[1].list == all[2].list)
        #expect(all[1].list != all[5].list)
    }
}

extension Block {
    /// The texts of the cells.
    fileprivate var cellTexts: [String] {
        let bytes = Array(text.text.utf8)
        return cells.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
}
