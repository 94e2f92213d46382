import CivilTime
import Terminal
import TestSupport
import Testing

@Suite struct UpcomingTableTests {
    private static let berlin = Reader(now: FixedDates.now, zone: "Europe/Berlin")

    @Test(arguments: [40, 60, 80, 120, 200])
    func looksAsDrawn(columns: Int) throws {
        let lines = try lines(columns: columns, isTerminal: false)
        Golden("upcoming-\(columns).txt").expect(lines.joined(separator: "\n") + "\n")
    }

    @Test(arguments: [20, 40, 60, 79, 80, 100, 109, 110, 149, 150, 200, 500])
    func noLineIsWiderThanTheScreen(columns: Int) throws {
        for line in try lines(columns: columns, isTerminal: false) {
            #expect(TextWidth.columns(of: line) <= columns, "\(line)")
            #expect(line.last != " ", "\(line)")
        }
    }

    @Test(arguments: [80, 200])
    func coloursAddNothingButEscapes(columns: Int) throws {
        let coloured = try lines(columns: columns, isTerminal: true)
        let plain = try lines(columns: columns, isTerminal: false)
        #expect(coloured != plain)
        #expect(coloured.map(Self.withoutEscapes) == plain)
    }

    @Test func markdownEscapesWhatIssuesWrite() throws {
        let reader = try #require(Self.berlin)
        let table = UpcomingTable(SampleItems.all, for: reader)
        Golden("upcoming.md").expect(table.markdown.joined(separator: "\n") + "\n")
    }

    @Test func csvHasTypedFields() {
        Golden("upcoming.csv").expect(ItemsCSV(SampleItems.all).text)
    }

    private func lines(columns: Int, isTerminal: Bool) throws -> [String] {
        let screen = Screen(columns: columns, isTerminal: isTerminal, environment: [:])
        let reader = try #require(Self.berlin)
        return UpcomingTable(SampleItems.all, for: reader).table(on: screen).lines(on: screen)
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
