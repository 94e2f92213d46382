import Newsletter
import Testing

/// A term is an entry, with its descriptions as a nested list.
@Suite struct DefinitionListTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let html: String
        let drawn: String
    }

    static let rows = [
        Row(
            testDescription: "several descriptions of one term are one list",
            html: "<dl><dt>Lantern Day<dd>4 May<dd>Oslo<dt>Kite Day<dd>5 May</dl>",
            drawn: """
                entry
                  paragraph: {1}Lantern Day
                  entry
                    paragraph: {1}4 May
                  entry
                    paragraph: {1}Oslo
                entry
                  paragraph: {1}Kite Day
                  entry
                    paragraph: {1}5 May

                """),
        Row(
            testDescription: "terms within their own containers",
            html: "<dl><div><dt>Lantern Day</dt><dd><p>4 May</p></dd></div>\n</dl>",
            drawn: """
                entry
                  paragraph: {1}Lantern Day
                  entry
                    paragraph: {1}4 May

                """),
        Row(
            testDescription: "a description without a term is an entry",
            html: "<dl><dd>4 May</dl>",
            drawn: """
                entry
                  paragraph: {1}4 May

                """),
        Row(
            testDescription: "a term without a description is an entry, an empty term is not",
            html: "<dl><dt>Lantern Day<dt></dl><dl><dt></dl>",
            drawn: """
                entry
                  paragraph: {1}Lantern Day

                """),
    ]

    @Test(arguments: rows)
    func isReadAsEntries(row: Row) throws {
        let issue = try Issue(name: "2026-03-04.html", bytes: Array(row.html.utf8), format: .html)
        #expect(OutlineDrawing(outline: issue.outline).text == row.drawn)
    }

    @Test func descriptionsBelongToTheirTerm() throws {
        let html = "<dl><dt>Lantern Day<dd>4 May<dt>Kite Day<dd>5 May</dl>"
        let issue = try Issue(name: "2026-03-04.html", bytes: Array(html.utf8), format: .html)
        let blocks = issue.outline.blocks
        let pairs = blocks.compactMap { block in
            block.parent.map { "\(blocks[$0].text.text): \(block.text.text)" }
        }
        #expect(pairs == ["Lantern Day: 4 May", "Kite Day: 5 May"])
    }
}
