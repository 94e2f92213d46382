import Items
import Testing
import Text

/// The category of an item, from the words in the lexicon.
@Suite struct CategoryEvidenceTests {
    @Test(arguments: Items.Category.allCases.filter { $0 != .other })
    func everyCategoryHasWords(category: Items.Category) {
        let words = Lexicon.english.entries.filter {
            $0.values[.happening] == category.rawValue || $0.values[.task] == category.rawValue
        }
        #expect(words.count >= 2, "\(category.rawValue)")
    }

    @Test(arguments: [LexicalTag.happening, .task])
    func everyValueIsACategory(tag: LexicalTag) {
        let values = Set(Lexicon.english.entries.compactMap { $0.values[tag] })
        #expect(values.filter { Items.Category(rawValue: $0) == nil } == [])
    }

    @Test(arguments: Items.Category.allCases.filter { $0 != .other })
    func everyCategoryIsReadFromALine(category: Items.Category) throws {
        let line = try #require(Self.lines[category])
        let found = try Form.mentions(in: line).map(\.facts.category)
        #expect(found == [category])
    }

    static let lines: [Items.Category: String] = [
        .summit: "- Marmot Summit: 12 September",
        .ptg: "- Marmot PTG: 12 September",
        .day: "- Lantern Community Day: 12 September",
        .meetup: "- Curlew user group: 12 September",
        .conference: "- Kestrel conference: 12 September",
        .webinar: "- Webinar on sextants: 12 September",
        .survey: "- Thimble user survey closes: 12 September",
        .cfp: "- Kestrel call for papers closes: 12 September",
        .registration: "- Kestrel early bird ends: 12 September",
        .sponsorship: "- Kestrel sponsorship applications due: 12 September",
        .travelSupport: "- Kestrel travel grant applications due: 12 September",
        .award: "- Kestrel award ceremony: 12 September",
        .election: "- Thimble board election: 12 September",
        .release: "- Obsidian 4.2 release: 12 September",
        .maintenance: "- Maintenance of the lamp server: 12 September",
        .meeting: "- Working group meeting: 12 September",
    ]

    @Test(arguments: [
        (
            "- KestrelConf: 3 November. A report on the last one was published in May.",
            Items.Category.conference
        ),
        ("- Thimble Meetup, 12 September, three days after the fair", .meetup),
        ("- Kestrel conference, 12 September (scholarships are gone)", .conference),
    ])
    func aStrayWordDecidesNothing(markdown: String, category: Items.Category) throws {
        let found = try Form.mentions(in: markdown).map(\.facts.category)
        #expect(found == [category])
    }
}
