import CivilTime
import Items
import Terminal
import TestSupport
import Testing

@Suite struct AgendaTests {
    private static let berlin = Viewer(now: FixedDates.now, zone: "Europe/Berlin")

    @Test(arguments: [20, 40, 60, 80, 120, 200])
    func matchesTheGoldenFile(columns: Int) throws {
        let lines = try lines(columns: columns, isTerminal: false)
        Golden("upcoming-\(columns).txt").expect(lines.joined(separator: "\n") + "\n")
    }

    @Test func aShortListIsGroupedByDay() throws {
        let viewer = try #require(Self.berlin)
        let near = Self.items.filter { $0.facts.when.start <= SampleItems.day(9) }
        let agenda = Agenda(EventGroups(flat: near), for: viewer)
        let screen = Screen(columns: 100, isTerminal: false, environment: [:])
        Golden("upcoming-days.txt").expect(
            agenda.lines(on: screen).joined(separator: "\n") + "\n")
    }

    @Test(arguments: [20, 40, 60, 79, 80, 100, 109, 110, 149, 150, 200, 500])
    func noLineIsWiderThanTheScreen(columns: Int) throws {
        for line in try lines(columns: columns, isTerminal: false) {
            #expect(TextWidth.columns(of: line) <= columns, "\(line)")
            #expect(line.last != " ", "\(line)")
        }
    }

    @Test(arguments: [20, 30, 40, 80])
    func theDateOfEveryItemIsShownOnEveryScreen(columns: Int) throws {
        let text = try lines(columns: columns, isTerminal: false).joined(separator: "\n")
        for date in ["Sat 30 08:59", "Wed 6 11:30", "17–19", "Dec 2025"] {
            #expect(text.contains(date), "\(date) at \(columns) columns")
        }
    }

    @Test(arguments: [80, 200])
    func colorsAddNothingButEscapes(columns: Int) throws {
        let colored = try lines(columns: columns, isTerminal: true)
        let plain = try lines(columns: columns, isTerminal: false)
        #expect(colored != plain)
        #expect(colored.map(Self.withoutEscapes) == plain)
    }

    @Test func theLegendExplainsTheMarksThatOccur() throws {
        let viewer = try #require(Self.berlin)
        let agenda = Agenda(EventGroups(flat: [SampleItems.all[0]]), for: viewer)
        #expect(agenda.legend == "! deadline")
        #expect(Agenda(EventGroups(flat: [SampleItems.all[2]]), for: viewer).legend == "")
    }

    @Test func aPlaceInTheTitleIsNotRepeated() throws {
        let viewer = try #require(Self.berlin)
        var item = SampleItems.all[6]
        item.facts.title = "Harbor meetup Hamburg"
        item.facts.place = "Hamburg"
        let screen = Screen(columns: 100, isTerminal: false, environment: [:])
        let lines = Agenda(EventGroups(flat: [item]), for: viewer).lines(on: screen)
        #expect(lines.last?.hasSuffix("Harbor meetup Hamburg · Germany") == true, "\(lines)")
    }

    @Test func markdownEscapesTextFromIssues() throws {
        let viewer = try #require(Self.berlin)
        let table = UpcomingMarkdown(EventGroups(flat: SampleItems.all), for: viewer)
        Golden("upcoming.md").expect(table.lines.joined(separator: "\n") + "\n")
    }

    @Test func csvHasTypedFields() {
        Golden("upcoming.csv").expect(ItemsCSV(SampleItems.all).text)
    }

    private func lines(columns: Int, isTerminal: Bool) throws -> [String] {
        let screen = Screen(columns: columns, isTerminal: isTerminal, environment: [:])
        let viewer = try #require(Self.berlin)
        return Agenda(EventGroups(flat: Self.items), for: viewer).lines(on: screen)
    }

    /// The samples in the order of `upcoming`.
    private static var items: [Item] {
        berlin.map { UpcomingItems(SampleItems.all, for: $0).items } ?? []
    }

    private static func withoutEscapes(_ line: String) -> String {
        var isEscape = false
        return line.filter { character in
            if character == "\u{1B}" { isEscape = true }
            defer { if isEscape, character == "m" { isEscape = false } }
            return !isEscape
        }
    }
}
