import CivilTime
import Items
import Testing

/// The year of a date without one: from the entry, the headings, or the day of publication.
@Suite struct YearTests {
    @Test(arguments: [
        ("- Marmot Summit: 3 November", "2025-11-03"),
        ("- Marmot Summit: 3 February", "2026-02-03"),
        ("- Marmot Summit 2026: 3 November", "2026-11-03"),
        ("## Events in 2026\n\n- Marmot Summit: 3 November", "2026-11-03"),
        ("# Letter 2025\n\n## Fairs of 2026\n\n- Marmot Summit: 3 November", "2026-11-03"),
        ("## Events in 2026\n\n- Marmot Summit: 3 November 2027", "2027-11-03"),
        ("## Fairs from 2019 to 2026\n\n- Marmot Summit: 3 November", "2025-11-03"),
        ("- [Marmot Summit 2026](https://m.example), 3 November", "2026-11-03"),
        ("## Marmot Summit 2026\n\n- CFP closes: 12 September", "2025-09-12"),
    ])
    func theNearestYearIsUsed(markdown: String, start: String) throws {
        #expect(try Form.mentions(in: markdown).map(\.facts.when.start.description) == [start])
    }
}
