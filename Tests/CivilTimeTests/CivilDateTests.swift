import CivilTime
import Testing

@Suite struct CivilDateTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("2000-02-29", 11016), ("2025-08-05", 20305), ("1969-12-31", -1),
        ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
    func countsDaysSinceTheEpoch(iso: String, days: Int) throws {
        let date = try #require(CivilDate(iso: iso))
        #expect(date.daysSinceEpoch == days)
        #expect(CivilDate(daysSinceEpoch: days) == date)
        #expect(date.description == iso)
    }

    @Test(arguments: [
        "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-4-30", "+025-04-30", "",
    ])
    func refusesDaysThatDoNotExist(iso: String) {
        #expect(CivilDate(iso: iso) == nil)
    }

    @Test(arguments: [
        ("2025-08-05", Weekday.tuesday), ("2026-11-22", .sunday), ("1900-01-01", .monday),
    ])
    func knowsTheWeekday(iso: String, weekday: Weekday) throws {
        #expect(try #require(CivilDate(iso: iso)).weekday == weekday)
    }

    @Test(arguments: [(Int.max, "9999-12-31"), (Int.min, "0001-01-01"), (1, "2025-08-06")])
    func addingStaysWithinTheCalendar(days: Int, iso: String) throws {
        let date = try #require(CivilDate(iso: "2025-08-05"))
        #expect(date.adding(days: days).description == iso)
    }

    @Test func everyDayOfFourCenturiesIsReadBack() {
        for days in stride(from: -10_000, through: 140_000, by: 1) {
            let date = CivilDate(daysSinceEpoch: days)
            #expect(date.daysSinceEpoch == days)
        }
    }
}
