import CivilTime
import Newsletter
import Testing

/// A letter without other dates was published on the day in its first lines.
@Suite struct DatelineTests {
    @Test(arguments: [
        "# Letter 3\n\n*Tartu, 9 October 2023*\n\nDear members",
        "2023-10-09, Harbor Language Association\n\nText",
        "# Letter\n\n*Number 27, 9 October 2023*\n\n## Dates",
        "Published on October 9, 2023\n\nText",
    ])
    func theLineAtTheTopCounts(text: String) throws {
        let issue = try Issue(name: "letter.md", bytes: Array(text.utf8))
        #expect(issue.published.description == "2023-10-09T00:00:00Z")
    }

    /// The day of an event would put all other dates into the wrong year.
    @Test(arguments: [
        "# Letter\n\nThe summit is on 9 October 2023.\n\nText",
        "# Letter\n\nHarbor Conference, Oslo, 9 October 2023\n\nText",
        "# Letter\n\nThe survey closes on 9 October 2023\n\nText",
        "# Letter\n\n- Oslo, 9 October 2023\n",
        "# Letter\n\n## Dates\n\nOslo, 9 October 2023",
        "# Letter\n\nOslo, 9 October\n",
        "# Letter\n\nWe wrote this letter by the light of one candle, on the pier, in Oslo, on 9 October 2023, in rain",
    ])
    func anyOtherDateIsNoDateline(text: String) {
        #expect(throws: IssueProblem.noDate) {
            try Issue(name: "letter.md", bytes: Array(text.utf8))
        }
    }

    @Test func frontMatterTakesPrecedence() throws {
        let text = "---\ndate: 2023-10-12\n---\n\nTartu, 9 October 2023\n"
        let issue = try Issue(name: "letter.md", bytes: Array(text.utf8))
        #expect(issue.published.description == "2023-10-12T00:00:00Z")
    }
}
