import Items
import Testing

/// If several towns share a name, the one in the country of the community is chosen.
@Suite struct HomeCountryTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let markdown: String
        /// The country of the last item.
        let country: String?
    }

    static let rows = [
        Row(
            testDescription: "other towns in a British newsletter",
            markdown: """
                # Lantern Letter, United Kingdom

                - 5 September: Thimble Meetup, Cardiff
                - 12 September: Curlew Meetup, Leeds
                - 19 September: Sextant Meetup, Durham
                """,
            country: "GB"),
        Row(
            testDescription: "other towns in an American newsletter",
            markdown: """
                # Lantern Letter, USA

                - 5 September: Thimble Meetup, Boulder, CO
                - 12 September: Curlew Meetup, Savannah, GA
                - 19 September: Sextant Meetup, Cambridge
                """,
            country: "US"),
        Row(
            testDescription: "in a newsletter for the whole world the larger town counts",
            markdown: """
                - 5 September: Thimble Meetup, Tartu
                - 12 September: Curlew Meetup, Sendai
                - 19 September: Sextant Meetup, Birmingham
                """,
            country: "GB"),
        Row(
            testDescription: "the words of the entry decide first",
            markdown: """
                # Lantern Letter, United Kingdom

                - 5 September: Thimble Meetup, Cardiff
                - 12 September: Curlew Meetup, Leeds
                - 19 September: Sextant Meetup, Durham, NC
                """,
            country: "US"),
    ]

    @Test(arguments: rows)
    func decidesBetweenTownsWithTheSameName(row: Row) throws {
        let last = try #require(try Form.mentions(in: row.markdown).last)
        #expect(last.facts.title == "Sextant Meetup")
        #expect(last.facts.country == row.country)
    }
}
