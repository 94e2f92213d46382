import CivilTime
import Testing

@Suite struct RecurrenceTests {
    @Test(arguments: [
        "FREQ=WEEKLY;BYDAY=TH", "FREQ=MONTHLY;BYDAY=3WE", "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=DAILY;UNTIL=20251231", "FREQ=MONTHLY;BYDAY=1TH,3TH", "FREQ=YEARLY",
    ])
    func rulesComeBackAsWritten(rule: String) {
        #expect(Recurrence(rrule: rule)?.description == rule)
    }

    @Test(arguments: [
        "", "FREQ=HOURLY", "BYDAY=MO", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=0MO",
        "FREQ=WEEKLY;FREQ=DAILY", "FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY;INTERVAL=x",
        "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=9223372036854775807",
        "FREQ=WEEKLY;UNTIL=next-year", "FREQ=WEEKLY;UNTIL=20250230", "FREQ=MONTHLY;BYMONTHDAY=x",
        "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYDAY=-9223372036854775808MO", "FREQ=YEARLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYDAY=,", "FREQ=WEEKLY;BYDAY=MO,",
    ])
    func otherRulesAreRefused(rule: String) {
        #expect(Recurrence(rrule: rule) == nil)
    }

    @Test(arguments: [
        ("FREQ=MONTHLY;BYDAY=2TU", "2025-08-06", "2025-08-12"),
        ("FREQ=MONTHLY;BYDAY=2TU", "2025-08-13", "2025-09-09"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2025-08-29", "2025-08-29"),
        ("FREQ=WEEKLY;BYDAY=MO,FR", "2025-08-05", "2025-08-08"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2025-09-01", "2025-10-31"),
        ("FREQ=DAILY", "2025-08-05", "2025-08-05"),
    ])
    func findsTheFirstDay(rule: String, from: String, first: String) throws {
        let recurrence = try #require(Recurrence(rrule: rule))
        let date = try #require(CivilDate(iso: from))
        #expect(recurrence.firstDay(onOrAfter: date).description == first)
    }

    @Test(arguments: [
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2025-08-05", "2025-08-06", "2025-08-19"),
        ("FREQ=WEEKLY;INTERVAL=2", "2025-08-05", "2025-08-19", "2025-08-19"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "2025-08-08", "2025-08-09", "2025-08-18"),
        ("FREQ=MONTHLY;BYDAY=3WE", "2025-08-20", "2025-08-21", "2025-09-17"),
        ("FREQ=MONTHLY;INTERVAL=3", "2025-08-31", "2025-09-01", "2026-05-31"),
        ("FREQ=YEARLY", "2024-02-29", "2025-01-01", "2028-02-29"),
        ("FREQ=DAILY;INTERVAL=10", "2025-08-05", "2025-08-06", "2025-08-15"),
        ("FREQ=WEEKLY", "2025-08-05", "2025-01-01", "2025-08-05"),
    ])
    func findsTheNextDay(rule: String, start: String, from: String, next: String) throws {
        let recurrence = try #require(Recurrence(rrule: rule))
        let first = try #require(CivilDate(iso: start))
        let date = try #require(CivilDate(iso: from))
        #expect(recurrence.day(onOrAfter: date, beginningAt: first)?.description == next)
    }

    @Test func endsWithItsLastDay() throws {
        let recurrence = try #require(Recurrence(rrule: "FREQ=WEEKLY;UNTIL=20250818"))
        let start = try #require(CivilDate(iso: "2025-08-05"))
        #expect(recurrence.day(onOrAfter: start.adding(days: 1), beginningAt: start)?.day == 12)
        #expect(recurrence.day(onOrAfter: start.adding(days: 8), beginningAt: start) == nil)
    }

    @Test func anOccurrenceKeepsTimeAndLength() throws {
        let rule = try #require(Recurrence(rrule: "FREQ=WEEKLY"))
        let start = try #require(CivilDate(iso: "2025-08-05"))
        let noon = try #require(TimeOfDay(iso: "12:00"))
        let timed = When.minute(noon, on: start, zone: "UTC").occurrence(
            of: rule, onOrAfter: start.adding(days: 1))
        #expect(timed == .minute(noon, on: start.adding(days: 7), zone: "UTC"))
        let days = When.days(start, through: start.adding(days: 1)).occurrence(
            of: rule, onOrAfter: start.adding(days: 1))
        #expect(days == .days(start.adding(days: 7), through: start.adding(days: 8)))
    }
}
