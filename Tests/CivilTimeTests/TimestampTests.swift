import CivilTime
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("2025-08-05T16:06:29.918Z", "2025-08-05T16:06:29.918Z"),
        ("2025-08-05", "2025-08-05T00:00:00Z"),
        ("2022-09-13 06:32:00 -0000", "2022-09-13T06:32:00Z"),
        ("2025-08-05T16:06:29+02:00", "2025-08-05T14:06:29Z"),
        ("2025-08-05 00:30+0530", "2025-08-04T19:00:00Z"),
        ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
        ("2025-08-05T16:06:29.9Z", "2025-08-05T16:06:29.900Z"),
    ])
    func readsInstantsAsIssuesWriteThem(text: String, instant: String) throws {
        let timestamp = try #require(Timestamp(iso: text))
        #expect(timestamp.description == instant)
        #expect(Timestamp(iso: timestamp.description) == timestamp)
    }

    @Test(arguments: [
        "", "yesterday", "2025-08-05T", "2025-08-05T25:00Z", "2025-08-05T10:60Z",
        "2025-08-05T10:00 PST", "2025-08-05T10:00:00.Z", "2025-02-30T10:00Z",
    ])
    func refusesInvalidInstants(text: String) {
        #expect(Timestamp(iso: text) == nil)
    }

    @Test(arguments: [(-1, "1969-12-31", 86_399), (0, "1970-01-01", 0), (1000, "1970-01-01", 1)])
    func daysBeginAtMidnight(milliseconds: Int, day: String, second: Int) {
        let timestamp = Timestamp(milliseconds: milliseconds)
        #expect(timestamp.date.description == day)
        #expect(timestamp.secondOfDay == second)
    }
}
