import CivilTime
import Items
import Terminal
import TestSupport
import Testing

@Suite struct CalendarGridTests {
    private static let berlin = Viewer(now: FixedDates.now, zone: "Europe/Berlin")

    @Test(arguments: [20, 40, 80, 140])
    func aMonthMatchesTheGoldenFile(columns: Int) throws {
        let period = CalendarPeriod.month(FixedDates.today.civilMonth)
        let lines = try lines(of: period, columns: columns)
        Golden("month-\(columns).txt").expect(lines.joined(separator: "\n") + "\n")
    }

    @Test func aWeekMatchesTheGoldenFile() throws {
        let lines = try lines(of: .week(of: FixedDates.today), columns: 120)
        Golden("week-120.txt").expect(lines.joined(separator: "\n") + "\n")
    }

    @Test(arguments: [20, 27, 40, 80, 103, 104, 140, 500])
    func noLineIsWiderThanTheScreen(columns: Int) throws {
        let period = CalendarPeriod.month(FixedDates.today.civilMonth)
        for line in try lines(of: period, columns: columns) {
            #expect(TextWidth.columns(of: line) <= columns, "\(line)")
            #expect(line.last != " ", "\(line)")
        }
    }

    @Test func aRepeatingItemIsOnEachDayAndListedOnce() throws {
        let viewer = try #require(Self.berlin)
        var meeting = SampleItems.all[2]
        meeting.facts.when = .days(SampleItems.day(-70))
        meeting.facts.recurrence = Recurrence(.weekly)
        let period = CalendarPeriod.month(FixedDates.today.civilMonth)
        let items = CalendarItems([meeting], in: period, for: viewer)
        #expect(items.items.map(\.facts.when.start.description) == ["2025-08-05"])
        let screen = Screen(columns: 80, isTerminal: false, environment: [:])
        let grid = CalendarGrid(items, in: period, for: viewer).lines(on: screen)
        #expect(grid.joined().filter { $0 == "~" }.count == 4)
    }

    @Test func itemsOutsideThePeriodAreLeftOut() throws {
        let viewer = try #require(Self.berlin)
        let period = CalendarPeriod.month(SampleItems.day(400).civilMonth)
        #expect(CalendarItems(SampleItems.all, in: period, for: viewer).items.isEmpty)
    }

    private func lines(of period: CalendarPeriod, columns: Int) throws -> [String] {
        let viewer = try #require(Self.berlin)
        let screen = Screen(columns: columns, isTerminal: false, environment: [:])
        let items = CalendarItems(SampleItems.all, in: period, for: viewer)
        return CalendarGrid(items, in: period, for: viewer).lines(on: screen) + [""]
            + Agenda(EventGroups(flat: items.items), for: viewer, from: period.first)
            .lines(on: screen)
    }
}
