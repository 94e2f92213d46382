import CivilTime
import Testing

@testable import Newsletter

/// Front matter in the formats of site generators.
@Suite struct FrontMatterTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let published: String
        var title: String?
        var url: String?
        /// The outline as a drawing, so that the line numbers of the body are checked too.
        var body = ""
    }

    @Test(arguments: yaml + toml + json + definitions + headers)
    func readsTheMetadata(row: Row) throws {
        let issue = try Issue(name: "letter.md", bytes: Array(row.text.utf8))
        #expect(issue.published.description == row.published)
        #expect(issue.title == row.title)
        #expect(issue.url == row.url)
        #expect(OutlineDrawing(outline: issue.outline).text == row.body)
        #expect(issue.warnings == [])
    }

    static let yaml = [
        Row(
            testDescription: "YAML that ends with three dots",
            text: "---\ndate: 2026-03-04\n...\nText\n",
            published: "2026-03-04T00:00:00Z", body: "paragraph: {4}Text\n"),
        Row(
            testDescription: "a date in words",
            text: "---\ntitle: Spring\ndate: March 4th, 2026\n---\n",
            published: "2026-03-04T00:00:00Z", title: "Spring"),
        Row(
            testDescription: "a date below another key",
            text: "---\nmeta:\n  posted_on: 4 March 2026\n---\n",
            published: "2026-03-04T00:00:00Z"),
        Row(
            testDescription: "the first key with a date counts",
            text: "---\nissued: 2026-03-04\ndate: 2026-03-09\n---\n",
            published: "2026-03-04T00:00:00Z"),
        Row(
            testDescription: "a key with an invalid date does not hide another key",
            text: "---\ndate: soon\npublished_on: 2026-03-04\n---\n",
            published: "2026-03-04T00:00:00Z"),
    ]

    static let toml = [
        Row(
            testDescription: "TOML with a date",
            text: "+++\ntitle = \"Spring\"\ndate = 2026-03-04\n+++\n\nText\n",
            published: "2026-03-04T00:00:00Z", title: "Spring", body: "paragraph: {6}Text\n"),
        Row(
            testDescription: "TOML with a time and an offset, in a table",
            text: "+++\n[page]\ndate = 2026-03-04T09:30:00+02:00\n"
                + "url = 'https://letter.example/spring'\n+++\n",
            published: "2026-03-04T07:30:00Z", url: "https://letter.example/spring"),
        Row(
            testDescription: "TOML with a date in words",
            text: "+++\npublish_date = \"4 March 2026\"\n+++\n",
            published: "2026-03-04T00:00:00Z"),
    ]

    static let json = [
        Row(
            testDescription: "a JSON object",
            text: "{\n  \"title\": \"Spring\",\n  \"date\": \"2026-03-04\"\n}\nText\n",
            published: "2026-03-04T00:00:00Z", title: "Spring", body: "paragraph: {5}Text\n")
    ]

    static let definitions = [
        Row(
            testDescription: "definitions with quotation marks and empty lines between",
            text: "@def title = \"Spring\"\n\n@def date = \"4 March 2026\"\n\nText\n",
            published: "2026-03-04T00:00:00Z", title: "Spring", body: "paragraph: {5}Text\n"),
        Row(
            testDescription: "definitions without quotation marks",
            text: "@def published_on=2026-03-04\nText\n",
            published: "2026-03-04T00:00:00Z", body: "paragraph: {2}Text\n"),
    ]

    static let headers = [
        Row(
            testDescription: "lines of keys with capitals and hyphens",
            text: "Title: Spring\nPublished-On: 2026-03-04\n\nText\n",
            published: "2026-03-04T00:00:00Z", title: "Spring", body: "paragraph: {4}Text\n")
    ]

    @Test(arguments: [
        "date", "published", "pubdate", "publish_date", "published-at", "issued",
        "issue_date", "issued_on", "sent", "sent_on", "posted", "posted_on", "publication_date",
    ])
    func everyUsualKeyGivesTheDate(key: String) throws {
        let text = "+++\n\(key) = 2026-03-04\n+++\n"
        let issue = try Issue(name: "letter.md", bytes: Array(text.utf8))
        #expect(issue.published.description == "2026-03-04T00:00:00Z")
    }

    @Test(arguments: ["updated", "modified", "expires", "event_date", "draft"])
    func otherKeysGiveNoDate(key: String) {
        let text = "---\n\(key): 2026-03-04\n---\n"
        #expect(throws: IssueProblem.noDate) {
            try Issue(name: "letter.md", bytes: Array(text.utf8))
        }
    }

    @Test func theFirstOfRepeatedKeysCountsWithAWarning() throws {
        let text = """
            ---
            date: 2026-03-04
            title: Spring
            date: 2026-03-09
            tags:
              - a
            title: >
              Summer
            ---
            Text
            """
        let issue = try Issue(name: "letter.md", bytes: Array(text.utf8))
        #expect(issue.published.description == "2026-03-04T00:00:00Z")
        #expect(issue.title == "Spring")
        #expect(
            issue.warnings == [
                IssueWarning(
                    line: 4,
                    message:
                        "the key 'date' appears twice in the front matter; the first one counts"),
                IssueWarning(
                    line: 7,
                    message:
                        "the key 'title' appears twice in the front matter; the first one counts"
                ),
            ])
    }

    static let problems: [(String, IssueProblem)] = [
        (
            "+++\ndate = 2026-03-04\n",
            .frontMatter(line: 1, message: "it begins with '+++' and no such line ends it")
        )
    ]

    @Test(arguments: problems)
    func reportsWhyItCannotBeRead(text: String, problem: IssueProblem) {
        #expect(throws: problem) { try Issue(name: "letter.md", bytes: Array(text.utf8)) }
    }

    @Test func aMistakeInTOMLIsNamedWithItsLine() throws {
        let text = "+++\ntitle = \"Spring\"\ndate = = 3\n+++\n"
        let problem = #expect(throws: IssueProblem.self) {
            try Issue(name: "letter.md", bytes: Array(text.utf8))
        }
        #expect(problem?.line == 3)
    }

    @Test(arguments: ["{ not a key }\n}\n", "{\n\"a\": [\n}\n", "{\nno end\n"])
    func bracesWithoutAnObjectAreText(text: String) throws {
        let issue = try Issue(name: "2026-03-04.md", bytes: Array(text.utf8))
        #expect(!issue.outline.nodes.isEmpty)
    }
}
