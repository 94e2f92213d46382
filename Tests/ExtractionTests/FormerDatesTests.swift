import Extraction
import Testing

/// Dates that others replace, according to the words or because they are struck out.
@Suite struct FormerDatesTests {
    @Test(arguments: struck + told)
    func onlyTheNewDateCounts(form: Form) throws {
        let found = try form.found
        #expect(found == form.mentions)
    }

    static let struck = [
        Form(
            "struck out before the new one", "- Thimble Meetup: ~~12 September~~ 19 September",
            "event meetup 2025-09-19 moved | Thimble Meetup | - | -"),
        Form(
            "struck out in HTML", "- Thimble Meetup: <del>12 September</del> 19 September",
            "event meetup 2025-09-19 moved | Thimble Meetup | - | -"),
        Form(
            "struck out on a page",
            html: "<ul><li>Thimble Meetup: <s>12 September</s> 19 September</li></ul>",
            "event meetup 2025-09-19 moved | Thimble Meetup | - | -"),
        Form("struck out with nothing in its place", "- ~~12 September: Thimble Meetup~~"),
        Form(
            "a deadline", "- MarmotConf CFP closes ~~12 September~~ 19 September",
            "deadline cfp 2025-09-19 moved | MarmotConf CFP closes | - | -"),
    ]

    static let told = [
        Form(
            "originally", "- Thimble Meetup: 19 September (originally 12 September)",
            "event meetup 2025-09-19 moved | Thimble Meetup | - | -"),
        Form(
            "two dates of which neither replaces the other",
            "- Thimble Meetup: 12 September and 19 September",
            "event meetup 2025-09-12 | Thimble Meetup | - | -",
            "event meetup 2025-09-19 | Thimble Meetup | - | -"),
    ]

    @Test(arguments: [
        ("- Thimble Meetup: ~~12 September~~ 19 September", "it is struck out"),
        ("- Thimble Meetup: 19 September (was 12 September)", "another date replaces it"),
    ])
    func theOldDateIsExplained(markdown: String, reason: String) throws {
        let passedOver = try Form.explanations(of: markdown).filter { $0.mention == nil }
        #expect(passedOver.map(\.reasons) == [[reason]])
    }
}
