import Items
import Testing

/// The places that entries give.
@Suite struct PlaceFormTests {
    struct Row: CustomTestStringConvertible {
        let testDescription: String
        let place: String?
        let country: String?
        let region: Region

        init(_ markdown: String, _ place: String?, _ country: String?, _ region: Region) {
            testDescription = markdown
            self.place = place
            self.country = country
            self.region = region
        }
    }

    static let rows = [
        Row(
            "The Thimble Meetup on 12 September is taking place in Maribor, Slovenia.",
            "Maribor, Slovenia", "SI", .europe),
        Row(
            "The Thimble Meetup is on 12 September in the Netherlands.", "Netherlands", "NL",
            .europe),
        Row("- 12 September, 18:00 Europe/Vienna: Thimble Meetup", nil, nil, .global),
        Row(
            "- 12 September: [Thimble Meetup, Sendai, Japan](https://t.example)", "Sendai, Japan",
            "JP", .asia),
        Row("- Tartu, 12 September: Thimble Meetup", "Tartu", "EE", .europe),
        Row("- 12 September, Tartu: Thimble Meetup", "Tartu", "EE", .europe),
        Row("- 12 September: Thimble Meetup (Tartu)", "Tartu", "EE", .europe),
        Row("- 12 September: Thimble Meetup, online", "online", nil, .global),
        Row("- 12 September: Thimble Meetup (virtual)", "virtual", nil, .global),
        Row("- 12 September: Thimble Meetup, hybrid, Odense", "Odense", "DK", .europe),
        Row("- 12 September: Thimble Meetup", nil, nil, .global),
        Row("- 12 September, 18:00 Berlin time: Thimble Meetup", nil, nil, .global),
        Row(
            "The Thimble Meetup is on 12 September: testers from Ottawa to Bangalore will be there.",
            nil, nil, .global),
        // Mon is a town in India.
        Row("- Thimble Meetup CFP extended to Mon 15 Sep", nil, nil, .global),
    ]

    @Test(arguments: rows)
    func readsThePlace(row: Row) throws {
        let found = try Form.mentions(in: row.testDescription)
        #expect(found.count == 1)
        let facts = try #require(found.first).facts
        #expect(facts.title.contains("Thimble Meetup"))
        #expect(facts.place == row.place)
        #expect(facts.country == row.country)
        #expect(facts.region == row.region)
    }
}
