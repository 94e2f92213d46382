import CivilTime
import Newsletter
import Testing

@Suite struct IssueTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let name: String
        let text: String
        let published: String
        var title: String?
        var url: String?
    }

    static let rows = [
        Row(
            testDescription: "YAML front matter, with the address one level down",
            name: "a.md",
            text:
                "---\ntitle: \"News: May\"\ndate: 2025-05-28T14:15:31.971Z\nseo:\n  url: https://a.example/may\n---\nText\n",
            published: "2025-05-28T14:15:31.971Z", title: "News: May", url: "https://a.example/may"),
        Row(
            testDescription: "a date with a space and an offset",
            name: "a.md", text: "---\ndate: 2022-09-13 06:32:00 -0130\n---\nText\n",
            published: "2022-09-13T08:02:00Z"),
        Row(
            testDescription: "header lines",
            name: "a.md", text: "Title: This Week\nNumber: 215\nDate: 2018-01-02\n\nText\n",
            published: "2018-01-02T00:00:00Z", title: "This Week"),
        Row(
            testDescription: "the file's name",
            name: "2020-11-4-this-week.md", text: "Text\n", published: "2020-11-04T00:00:00Z"),
    ]

    @Test(arguments: rows)
    func readsTheDateOfPublication(row: Row) throws {
        let issue = try Issue(name: row.name, bytes: Array(row.text.utf8))
        #expect(issue.published.description == row.published)
        #expect(issue.title == row.title)
        #expect(issue.url == row.url)
    }

    @Test func theGivenDateIsTheLastResort() throws {
        let given = try #require(Timestamp(iso: "2024-02-03"))
        let bytes = Array("Text".utf8)
        #expect(try Issue(name: "a.md", bytes: bytes, published: given).published == given)
        let named = try Issue(name: "2020-01-02.md", bytes: bytes, published: given)
        #expect(named.published.description == "2020-01-02T00:00:00Z")
    }

    static let problems: [(String, [UInt8], IssueProblem)] = [
        ("2025-01-01.md", [], .empty),
        ("2025-01-01.md", Array(" \n\t".utf8), .empty),
        ("2025-01-01.md", Array("one\ntwo ".utf8) + [0xFF, 0xFE], .notUTF8(line: 2)),
        ("a.md", Array("no date".utf8), .noDate),
        (
            "a.md", Array("---\ntitle: x\n".utf8),
            .frontMatter(line: 1, message: "it begins with '---' and no such line ends it")
        ),
        (
            "2025-01-01.md",
            Array(
                ("---\na: " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
                    + "\n---\n").utf8),
            .frontMatter(line: 2, message: "is nested more than 32 levels deep")
        ),
        (
            "2025-01-01.md", Array("---\na: &a [x]\nb: *a\n---\n".utf8),
            .frontMatter(
                line: 3, message: "aliases (*name) are not supported: write the value out")
        ),
        (
            "2025-01-01.md", [UInt8](repeating: 0x61, count: Issue.largestSize + 1),
            .tooLarge(bytes: Issue.largestSize + 1)
        ),
    ]

    @Test(arguments: problems)
    func reportsWhyItCannotBeRead(name: String, bytes: [UInt8], problem: IssueProblem) {
        #expect(throws: problem) { try Issue(name: name, bytes: bytes) }
    }

    @Test func refusesTablesThatGrowQuadratically() {
        let columns = String(repeating: "|-", count: 2000) + "|\n"
        let text =
            String(repeating: "|a", count: 2000) + "|\n" + columns
            + String(repeating: "|\n", count: 2000)
        #expect(throws: IssueProblem.self) {
            try Issue(name: "2025-01-01.md", bytes: Array(text.utf8))
        }
    }

    @Test func aByteOrderMarkAndCarriageReturnsAreIgnored() throws {
        let text = "\u{FEFF}---\r\ndate: 2025-05-05\r\n---\r\n# News\r\n"
        let issue = try Issue(name: "a.md", bytes: Array(text.utf8))
        #expect(OutlineDrawing(outline: issue.outline).text == "heading 1: {4}News\n")
    }
}
