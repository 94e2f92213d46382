import CivilTime
import Items
import Testing

/// A name, a day and a town on one line, in every usual order, with various names.
@Suite struct PlainEntryTests {
    /// A line into which a name and a town are put.
    struct Pattern: CustomTestStringConvertible {
        let testDescription: String
        let hasPlace: Bool
        let end: String?

        init(_ line: String, through end: String? = nil) {
            testDescription = line
            hasPlace = line.contains("TOWN")
            self.end = end
        }

        func line(_ name: String, _ town: String) -> String {
            testDescription.replacing("NAME", with: name).replacing("TOWN", with: town)
        }
    }

    static let names = [
        "KestrelConf", "Basalt Days", "Marmot Summit 2025", "Thimble Users Meeting",
        "Curlew & Plover Day", "Almanac/Sextant Meetup", "Fernweh Fest",
        "Obsidian 4 Everybody", "Lantern Open Day", "The Saltmarsh Congress",
    ]

    static let patterns = [
        Pattern("- NAME: 3 November 2025, TOWN"),
        Pattern("- NAME, 3 November 2025, TOWN"),
        Pattern("- NAME (3 November 2025, TOWN)"),
        Pattern("- NAME – 3 November 2025 – TOWN"),
        Pattern("- NAME - November 3, 2025 - TOWN"),
        Pattern("- NAME @ TOWN, 3 November 2025"),
        Pattern("- NAME, TOWN, 3 November 2025"),
        Pattern("- NAME 3 November 2025"),
        Pattern("- 3 November: NAME, TOWN"),
        Pattern("- 2025-11-03 NAME (TOWN)"),
        Pattern("- Mon 3 Nov: NAME in TOWN"),
        Pattern("- November 3 - NAME, TOWN"),
        Pattern("- NAME | 3 November | TOWN"),
        Pattern("- 3 November | TOWN | NAME"),
        Pattern("- **NAME**: 3 November 2025, TOWN"),
        Pattern("- *NAME*, 3 November 2025, TOWN"),
        Pattern("- [NAME](https://a.example): 3 November 2025, TOWN"),
        Pattern("- [NAME](https://a.example), TOWN, 3 November 2025"),
        Pattern("1. NAME: 3 November 2025, TOWN"),
        Pattern("NAME: 3 November 2025, TOWN"),
        Pattern("- NAME: 3–5 November 2025, TOWN", through: "2025-11-05"),
        Pattern("- NAME (November 3 - 5, TOWN)", through: "2025-11-05"),
        Pattern("- 3-5 November: NAME, TOWN", through: "2025-11-05"),
        Pattern("- NAME, TOWN, 3 Nov - 5 Nov 2025", through: "2025-11-05"),
    ]

    @Test(arguments: patterns, names)
    func theNameIsRead(pattern: Pattern, name: String) throws {
        let facts = try #require(
            try Form.mentions(in: pattern.line(name, "Trieste")).first
        ).facts
        #expect(facts.title == name)
        #expect(facts.kind == .event)
        #expect(facts.when.start.description == "2025-11-03")
        #expect(facts.when.end?.description == pattern.end)
        #expect(facts.place == (pattern.hasPlace ? "Trieste" : nil))
    }

    /// The patterns with a mark or a day between name and town, as names in lower case need.
    static let partingPatterns = patterns.filter {
        !$0.testDescription.contains("TOWN, 3 Nov")
    }

    @Test(arguments: partingPatterns, ["sextantcamp", "kestrel.rs", "marmot 4 users"])
    func aNameInLowerCaseIsKept(pattern: Pattern, name: String) throws {
        let facts = try #require(
            try Form.mentions(in: pattern.line(name, "Trieste")).first
        ).facts
        #expect(facts.title == name)
        #expect(facts.when.start.description == "2025-11-03")
    }

    @Test(arguments: patterns, ["Tartu", "Gdynia, Poland", "Namur, BE", "Malaga", "Cork"])
    func thePlaceIsRead(pattern: Pattern, town: String) throws {
        let found = try Form.mentions(in: pattern.line("Marmot Summit", town))
        #expect(found.count == 1)
        #expect(found.first?.facts.title == "Marmot Summit")
        #expect(found.first?.facts.place == (pattern.hasPlace ? town : nil))
    }

    @Test(arguments: patterns)
    func aListOfEntriesKeepsThemApart(pattern: Pattern) throws {
        let lines = Self.names.map { pattern.line($0, "Trieste") }.joined(separator: "\n\n")
        #expect(try Form.mentions(in: lines).count == Self.names.count)
    }
}
