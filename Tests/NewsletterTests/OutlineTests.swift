import CivilTime
import Newsletter
import Testing

@Suite struct OutlineTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let markdown: String
        let drawn: String
    }

    static let rows = [
        Row(
            testDescription: "headings, soft and hard breaks keep their lines",
            markdown: "# News\n\nOne line\ngoes on\\\nand ends.\n",
            drawn: """
                heading 1: {1}News
                paragraph: {3}One line {4}goes on⏎{5}and ends.

                """),
        Row(
            testDescription: "an entry contains its paragraph and the list below it",
            markdown:
                "* 5 May | [Berlin](https://a.example)\n    * **Talk** [b](https://b.example)\n",
            drawn: """
                entry
                  paragraph: {1}5 May | [Berlin](https://a.example)
                  entry
                    paragraph: {2}*Talk* [b](https://b.example)

                """),
        Row(
            testDescription: "a no-break space is a space",
            markdown: "* 5\u{A0}May |\u{A0}Oslo\n* 6&nbsp;May | Oslo\n",
            drawn: """
                entry
                  paragraph: {1}5 May | Oslo
                entry
                  paragraph: {2}6 May | Oslo

                """),
        Row(
            testDescription: "a table has a heading row",
            markdown: "| Event | Closes |\n| --- | --- |\n| Summit | 5 May |\n",
            drawn: """
                header: {1}Event | {1}Closes
                row: {3}Summit | {3}5 May

                """),
        Row(
            testDescription: "raw HTML is read as HTML",
            markdown: "<p><strong>Summit</strong><br/>\n5 May<br/>\nBerlin</p>\n\nAfter.\n",
            drawn: """
                paragraph: {1}*Summit*⏎{2}5 May⏎{3}Berlin
                paragraph: {5}After.

                """),
        Row(
            testDescription: "preformatted text keeps its lines, inline code is text",
            markdown: "```\n5 May\n  6 May\n```\n\nRun `date` now.\n\n    7 May\n",
            drawn: "preformatted: {2}5 May⏎{3}  6 May⏎{4}\nparagraph: {6}Run date now.\n"
                + "preformatted: {8}7 May⏎{9}\n"),
        Row(
            testDescription: "bare addresses are links, and escapes are resolved",
            markdown: "See https://a.example/2025/05/05 \\*today\\*.\n",
            drawn:
                "paragraph: {1}See [https://a.example/2025/05/05](https://a.example/2025/05/05) *today*.\n"
        ),
        Row(
            testDescription: "quotations contain blocks",
            markdown: "> 5 May\n",
            drawn: "quote\n  paragraph: {1}5 May\n"),
    ]

    @Test(arguments: rows)
    func readsBlocksWithTheirLines(row: Row) throws {
        let issue = try Issue(
            name: "2025-01-01.md", bytes: Array(row.markdown.utf8))
        #expect(OutlineDrawing(outline: issue.outline).text == row.drawn)
    }

    @Test func boldOrLinkedParagraphsActAsHeadings() throws {
        let text = """
            # Events
            **Days**

            One
            **not this** one

            [Summit](https://a.example)

            Two
            """
        let issue = try Issue(name: "2025-01-01.md", bytes: Array(text.utf8))
        let blocks = issue.outline.blocks
        let paths = blocks.filter { $0.role == .heading }
            .map { heading in (heading.headings + [heading.id]).map { blocks[$0].text.text } }
        #expect(paths == [["Events"], ["Events", "Days"], ["Events", "Summit"]])
    }

    @Test func deepNestingIsReadWithoutDepth() throws {
        let depth = 20_000
        let quotes = String(repeating: ">", count: depth) + " 5 May\n"
        let lists = String(repeating: "- ", count: depth) + "6 May\n"
        let issue = try Issue(name: "2025-01-01.md", bytes: Array((quotes + "\n" + lists).utf8))
        let drawn = OutlineDrawing(outline: issue.outline).text
        #expect(drawn.contains("5 May"))
    }
}
