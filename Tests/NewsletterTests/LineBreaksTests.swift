import Newsletter
import Testing

/// A break after a line with room for the next word was intended (`⏎` in the drawing); one at the
/// margin was not.
@Suite struct LineBreaksTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let markdown: String
        let drawn: String
    }

    static let rows = [
        Row(
            testDescription: "fields on lines of their own",
            markdown: "Lantern Day\nOslo, Norway\n4 May 2026\n",
            drawn: "{1}Lantern Day⏎{2}Oslo, Norway⏎{3}4 May 2026"),
        Row(
            testDescription: "lines that an editor wrapped",
            markdown: """
                The crew of the lighthouse would like to invite everybody to its
                Evening of Lamps, which begins at six and goes on until the last
                Visitor has left.

                """,
            drawn: "{1}The crew of the lighthouse would like to invite everybody to its "
                + "{2}Evening of Lamps, which begins at six and goes on until the last "
                + "{3}Visitor has left."),
        Row(
            testDescription: "a line that begins in lower case continues the one before",
            markdown: "Lantern Day\nis on 4 May\n",
            drawn: "{1}Lantern Day {2}is on 4 May"),
        Row(
            testDescription: "a line that ends in a comma continues",
            markdown: "Lantern Day,\nOslo\n",
            drawn: "{1}Lantern Day, {2}Oslo"),
        Row(
            testDescription: "a line that ends in a small word continues",
            markdown: "Lantern Day is on\nMonday\n",
            drawn: "{1}Lantern Day is on {2}Monday"),
        Row(
            testDescription: "a short line between long ones",
            markdown: """
                Doors open at six, and the crew of the lighthouse will be there all night.
                Bring a lamp.
                The ferry goes back at eleven, from the old quay beside the lighthouse.

                """,
            drawn: "{1}Doors open at six, and the crew of the lighthouse will be there all night. "
                + "{2}Bring a lamp.⏎{3}The ferry goes back at eleven, from the old quay beside the "
                + "lighthouse."),
        Row(
            testDescription: "hard breaks always separate lines",
            markdown: "Lantern Day,\\\nis on\\\n4 May\n",
            drawn: "{1}Lantern Day,⏎{2}is on⏎{3}4 May"),
    ]

    @Test(arguments: rows)
    func intendedBreaksAreRecognized(row: Row) throws {
        let issue = try Issue(name: "2026-03-04.md", bytes: Array(row.markdown.utf8))
        #expect(OutlineDrawing(outline: issue.outline).text == "paragraph: \(row.drawn)\n")
    }

    @Test func linesCountTheFrontMatter() throws {
        let text = "---\ndate: 2026-03-04\n---\n\nLantern Day\n4 May 2026\n"
        let issue = try Issue(name: "letter.md", bytes: Array(text.utf8))
        #expect(
            OutlineDrawing(outline: issue.outline).text
                == "paragraph: {5}Lantern Day⏎{6}4 May 2026\n")
    }
}
