import CivilTime
import Testing

@Suite struct RecurrenceTests {
    @Test(arguments: [
        "FREQ=WEEKLY;BYDAY=TH", "FREQ=MONTHLY;BYDAY=3WE", "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=DAILY;UNTIL=20251231", "FREQ=MONTHLY;BYDAY=1TH,3TH", "FREQ=YEARLY",
        "FREQ=WEEKLY;COUNT=6;BYDAY=TU", "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=YEARLY;BYMONTHDAY=25;BYMONTH=12", "FREQ=YEARLY;INTERVAL=3;BYDAY=4TH;BYMONTH=11",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO",
    ])
    func rulesAreReadBackAsWritten(rule: String) {
        #expect(Recurrence(rrule: rule)?.description == rule)
    }

    @Test(arguments: [
        "", "FREQ=HOURLY", "BYDAY=MO", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=0MO",
        "FREQ=WEEKLY;FREQ=DAILY", "FREQ=WEEKLY;COUNT=0", "FREQ=WEEKLY;INTERVAL=x",
        "FREQ=WEEKLY;COUNT=3;UNTIL=20251231", "FREQ=WEEKLY;BYMONTHDAY=3", "FREQ=WEEKLY;BYMONTH=13",
        "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYSETPOS=0", "FREQ=WEEKLY;COUNT=",
        "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=9223372036854775807",
        "FREQ=WEEKLY;UNTIL=next-year", "FREQ=WEEKLY;UNTIL=20250230", "FREQ=MONTHLY;BYMONTHDAY=x",
        "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYDAY=6MO", "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYDAY=-9223372036854775808MO", "FREQ=YEARLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYDAY=,", "FREQ=WEEKLY;BYDAY=MO,",
    ])
    func otherRulesAreRefused(rule: String) {
        #expect(Recurrence(rrule: rule) == nil)
    }

    @Test func aNewIntervalKeepsTheRest() {
        let rule = Recurrence(rrule: "FREQ=WEEKLY;COUNT=6;BYDAY=TU,TH")
        #expect(rule?.every(2).description == "FREQ=WEEKLY;COUNT=6;INTERVAL=2;BYDAY=TU,TH")
    }

    @Test(arguments: [
        ("FREQ=MONTHLY;BYDAY=2TU", "2025-08-06", "2025-08-12"),
        ("FREQ=MONTHLY;BYDAY=2TU", "2025-08-13", "2025-09-09"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2025-08-29", "2025-08-29"),
        ("FREQ=WEEKLY;BYDAY=MO,FR", "2025-08-05", "2025-08-08"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2025-09-01", "2025-10-31"),
        ("FREQ=DAILY", "2025-08-05", "2025-08-05"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-02-01", "2026-02-28"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", "2025-08-05", "2025-08-15"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2025-08-05", "2025-08-29"),
        ("FREQ=YEARLY;BYDAY=4TH;BYMONTH=11", "2025-08-05", "2025-11-27"),
        ("FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2", "2097-01-01", "2104-02-29"),
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

    @Test(arguments: [
        ("FREQ=WEEKLY;COUNT=3", "2025-08-05", "2025-08-19"),
        ("FREQ=WEEKLY;COUNT=4;BYDAY=MO,TH", "2025-08-07", "2025-08-18"),
        ("FREQ=MONTHLY;COUNT=2;BYMONTHDAY=31", "2025-08-31", "2025-10-31"),
        ("FREQ=DAILY;UNTIL=20250818", "2025-08-05", "2025-08-18"),
    ])
    func knowsItsLastDay(rule: String, start: String, last: String) throws {
        let recurrence = try #require(Recurrence(rrule: rule))
        let first = try #require(CivilDate(iso: start))
        let day = try #require(CivilDate(iso: last))
        #expect(recurrence.lastDay(beginningAt: first) == day)
        #expect(recurrence.day(onOrAfter: day, beginningAt: first) == day)
        #expect(recurrence.day(onOrAfter: day.adding(days: 1), beginningAt: first) == nil)
    }

    @Test func exclusionsAreSkippedButCounted() throws {
        let start = try #require(CivilDate(iso: "2025-08-05"))
        let left = [start.adding(days: 7), start.adding(days: 7), start]
        let rule = try #require(Recurrence(rrule: "FREQ=WEEKLY;COUNT=3")).excluding(left)
        #expect(rule.exclusions == [start, start.adding(days: 7)])
        #expect(rule.day(onOrAfter: start, beginningAt: start) == start.adding(days: 14))
        #expect(rule.lastDay(beginningAt: start) == start.adding(days: 14))
        #expect(rule.description == "FREQ=WEEKLY;COUNT=3")
    }

    @Test(arguments: [
        ("America/Los_Angeles", "20251126T020000Z"), ("Asia/Tokyo", "20251125T090000Z"),
        ("UTC", "20251125T180000Z"),
    ])
    func theEndIsAnInstantIfTheStartHasATime(zone: String, until: String) throws {
        let rule = try #require(Recurrence(rrule: "FREQ=WEEKLY;UNTIL=20251125"))
        let start = try #require(CivilDate(iso: "2025-09-02"))
        let time = try #require(TimeOfDay(iso: "18:00"))
        let written = rule.rule(startingAt: .minute(time, on: start, zone: zone))
        #expect(written == "FREQ=WEEKLY;UNTIL=" + until)
        #expect(Recurrence(rrule: written, zone: zone) == rule)
        #expect(rule.rule(startingAt: .days(start)) == rule.description)
        #expect(rule.rule(startingAt: .minute(time, on: start, zone: nil)) == rule.description)
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
