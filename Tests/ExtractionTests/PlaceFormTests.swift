import Items
import Testing

/// Where entries say that something takes place.
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
        Row("- Tartu, 12 September: Thimble Evening", "Tartu", "EE", .europe),
        Row("- 12 September, Tartu: Thimble Evening", "Tartu", "EE", .europe),
        Row("- 12 September: Thimble Evening (Tartu)", "Tartu", "EE", .europe),
        Row("- 12 September: [Thimble Evening (Tartu)](https://t.example)", "Tartu", "EE", .europe),
        Row(
            "- 12 September: [Thimble Evening, Sendai, Japan](https://t.example)", "Sendai, Japan",
            "JP", .asia),
        Row(
            "The Thimble Evening is on 12 September in the Netherlands.", "The Netherlands", "NL",
            .europe),
        Row(
            "The Thimble Evening on 12 September is taking place in Maribor, Slovenia.",
            "Maribor, Slovenia", "SI", .europe),
        Row("- 12 September: Thimble Evening, Old Mill, Namur", "Old Mill, Namur", "BE", .europe),
        Row("- 12 September: Thimble Evening, online", "Online", nil, .global),
        Row("- 12 September: Thimble Evening (virtual)", "Virtual", nil, .global),
        Row(
            "- 12 September: Thimble Evening, Arequipa and online", "Arequipa and online", "PE",
            .latinAmerica),
        Row("- 12 September: Thimble Evening, hybrid, Odense", "Odense", "DK", .europe),
        Row("- 12 September: Thimble Evening", nil, nil, .global),
        Row("- 12 September, 18:00 Berlin time: Thimble Evening", nil, nil, .global),
        Row("- 12 September, 18:00 Europe/Vienna: Thimble Evening", nil, nil, .global),
        Row("- 12 September: Thimble Evening, Vienna Street 12", nil, nil, .global),
    ]

    @Test(arguments: rows)
    func readsThePlace(row: Row) throws {
        let found = try Form.mentions(in: row.testDescription)
        #expect(found.map(\.facts.title) == ["Thimble Evening"])
        let facts = try #require(found.first).facts
        #expect(facts.place == row.place)
        #expect(facts.country == row.country)
        #expect(facts.region == row.region)
    }
}
