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
        "# Letter\n\n*Unit 4, Mill Yard. The kettle is on. Pinned up Monday 9 October 2023.*\n\nText",
        "# Letter\n\nUser groups around the sea, bulletin 10 of 9. 10. 2023.\n\nText",
        "# Letter\n\n*Sun Conference · sent on 9 October 2023 to 71 friends*\n\nText",
        "**Libraries with an open catalog**\nLetter No. 12 · St. John's, October 9, 2023\n\nText",
        "updated Mon 2023-10-09. times Z unless noted. changes in **bold**.\n\nText",
        "# Letter\n\n**09.10.23 · the weekly grease spill of the tinkerers**\n\nText",
        "Bulletin of the movement\n09.10.2023\n\nText",
        "# Letter\n\n<!-- sent 9 October 2023 -->\n\nText",
        "# Mappers\n\n### News of the islands' group, 9 October 2023\n\nText",
        "# Letter 4\n\n> Week 41 of 2023. Published 2023-10-09 by the news team. Previous number: 3 (2023-10-02).\n\nText",
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
        "# Letter\n\n## Summit, 9 October 2023\n\nText",
        "# Letter\n\n<!-- the summit is on 9 October 2023 -->\n\nText",
        "# Letter\n\n## Dates\n\nOslo, 9 October 2023",
        "# Letter\n\nOslo, 9 October\n",
        "# Letter\n\nOslo, 10/09/2023\n",
        "# Letter\n\nVersion 09.10.23 of the tool\n",
        "# Letter\n\nWe wrote this letter by the light of one candle, on the pier, in Oslo, on 9 October 2023, in rain",
    ])
    func anyOtherDateIsNoDateline(text: String) {
        #expect(throws: IssueProblem.noDate) {
            try Issue(name: "letter.md", bytes: Array(text.utf8))
        }
    }

    /// The order of `13/10` and `10/13` is certain; that of `10/09` is not.
    @Test(arguments: [
        "Sent 13/10/2023 to all", "10/13/2023, Letter 4", "13-10-2023", "13. 10. 2023",
    ])
    func numbersWhoseOrderIsCertainCount(line: String) throws {
        let issue = try Issue(name: "letter.md", bytes: Array("\(line)\n\nText".utf8))
        #expect(issue.published.description == "2023-10-13T00:00:00Z")
    }

    @Test(arguments: ["letter-20231009.md", "2023.10.09.md", "2023_10_9-letter.md"])
    func theNameOfTheFileCounts(name: String) throws {
        let issue = try Issue(name: name, bytes: Array("Text".utf8))
        #expect(issue.published.description == "2023-10-09T00:00:00Z")
    }

    @Test func frontMatterTakesPrecedence() throws {
        let text = "---\ndate: 2023-10-12\n---\n\nTartu, 9 October 2023\n"
        let issue = try Issue(name: "letter.md", bytes: Array(text.utf8))
        #expect(issue.published.description == "2023-10-12T00:00:00Z")
    }
}
