import CivilTime
import Testing

@Suite struct WordingTests {
    private static func day(_ iso: String) -> CivilDate {
        CivilDate(iso: iso) ?? CivilDate(daysSinceEpoch: 0)
    }

    private static func days(_ first: String, _ last: String) -> When {
        .days(day(first), through: day(last))
    }

    private static func months(_ first: String, _ last: String) -> When {
        .months(day(first).civilMonth, through: day(last).civilMonth)
    }

    @Test(arguments: [
        (days("2025-10-17", "2025-10-17"), "17 October 2025"),
        (days("2025-10-17", "2025-10-19"), "17–19 October 2025"),
        (days("2025-01-31", "2025-02-01"), "31 January – 1 February 2025"),
        (days("2025-12-30", "2026-01-02"), "30 December 2025 – 2 January 2026"),
        (months("2026-09-01", "2026-09-01"), "September 2026"),
        (months("2026-07-01", "2026-09-01"), "July–September 2026"),
        (months("2026-12-01", "2027-01-01"), "December 2026 – January 2027"),
    ])
    func daysReadAsPeopleWriteThem(when: When, words: String) {
        #expect(when.dayWording == words)
    }

    @Test(arguments: [
        ("America/Los_Angeles", "23:59 PT"), ("UTC", "23:59 UTC"), ("Etc/GMT+12", "23:59 AoE"),
        ("Asia/Shanghai", "23:59 UTC+8"), ("Asia/Kolkata", "23:59 UTC+5:30"),
        ("Europe/Paris", "23:59 UTC+2"), ("America/Sao_Paulo", "23:59 UTC−3"),
        ("Europe/London", "23:59 UTC+1"), ("No/Where", "23:59 No/Where"), (nil, "23:59"),
    ])
    func timesHaveTheirZone(zone: String?, words: String) throws {
        let time = try #require(TimeOfDay(hour: 23, minute: 59))
        let when = When.minute(time, on: Self.day("2025-09-09"), zone: zone)
        #expect(when.timeWording == words)
    }

    @Test func aSpanOfTimeReadsAsOne() throws {
        let (start, end) = (try #require(TimeOfDay(iso: "14:00")), TimeOfDay(iso: "15:30"))
        let when = When.minute(start, on: Self.day("2025-09-09"), zone: "UTC", until: end)
        #expect(when.timeWording == "14:00–15:30 UTC")
        #expect(when.endTimeWording == "15:30 UTC")
    }

    @Test(arguments: [
        ("FREQ=WEEKLY;BYDAY=WE", "every week on Wednesday"),
        ("FREQ=MONTHLY;BYDAY=3WE", "every month on the third Wednesday"),
        ("FREQ=MONTHLY;BYDAY=1TH,3TH", "every month on the first Thursday and the third Thursday"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "every 2 weeks on Monday"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "every month on day 15"),
        ("FREQ=DAILY;UNTIL=20250910", "every day until 10 September 2025"),
        ("FREQ=WEEKLY;COUNT=6;BYDAY=TU", "every week on Tuesday, 6 times"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every week on Monday to Friday"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day"),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "every month on the last working day"
        ),
        (
            "FREQ=YEARLY;BYDAY=1MO;BYMONTH=1,4,7,10",
            "every year on the first Monday of January, April, July and October"
        ),
    ])
    func rulesReadAsWords(rule: String, words: String) {
        #expect(Recurrence(rrule: rule)?.wording == words)
    }

    @Test func excludedDaysReadAsWords() {
        let rule = Recurrence(rrule: "FREQ=WEEKLY;BYDAY=TU")?
            .excluding([Self.day("2025-09-16"), Self.day("2025-09-09")])
        #expect(
            rule?.wording
                == "every week on Tuesday, except on 9 September 2025 and 16 September 2025")
    }
}
