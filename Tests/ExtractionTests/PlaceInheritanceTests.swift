import CivilTime
import Items
import Testing

/// Deadlines, talks and workshops take the place of the event that they belong to.
@Suite struct PlaceInheritanceTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let markdown: String
        /// The places in the order of the text.
        let places: [String?]
    }

    static let rows = [
        Row(
            testDescription: "a deadline below its event",
            markdown: "- Basalt Fest, 3-5 November, Tartu\n  - CFP closes: 12 September",
            places: ["Tartu", "Tartu"]),
        Row(
            testDescription: "a deadline in the section of its event",
            markdown: "## Basalt Fest\n\n3-5 November, Tartu\n\nThe early bird ends 12 September.",
            places: ["Tartu", "Tartu"]),
        Row(
            testDescription: "another event's deadline",
            markdown: "- Basalt Fest: 3 November, Tartu\n- KestrelConf CFP closes 12 September",
            places: ["Tartu", nil]),
        Row(
            testDescription: "a workshop long before the event",
            markdown: "- Basalt Fest, 3 November, Tartu\n  - 3 October: Online workshop",
            places: ["Tartu", "Online"]),
        Row(
            testDescription: "an election is no event's",
            markdown:
                "- Basalt Fest: 3 November, Tartu\n\nThe vote for the board ends 12 September.",
            places: ["Tartu", nil]),
    ]

    @Test(arguments: rows)
    func takesThePlace(row: Row) throws {
        let found = try Form.mentions(in: row.markdown).map(\.facts.place)
        #expect(found == row.places)
    }

    @Test func countryRegionAndZoneComeWithThePlace() throws {
        let found = try Form.mentions(
            in: "- Basalt Fest, 3-5 November, Tartu, Estonia\n  - 4 November, 18:00: Thimble talk")
        let talk = try #require(found.last).facts
        #expect(talk.country == "EE")
        #expect(talk.region == .europe)
        #expect(talk.when.zone == "Europe/Tallinn")
    }
}
