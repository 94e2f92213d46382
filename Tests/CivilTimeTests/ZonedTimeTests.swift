import CivilTime
import Testing

@Suite struct ZonedTimeTests {
    /// Skipped and repeated times in 2026, from the zone database (RFC 5545, section 3.3.5).
    @Test(arguments: [
        ("2025-08-29", "23:59", "America/Los_Angeles", "2025-08-30T06:59:00Z"),
        ("2025-12-29", "23:59", "America/Los_Angeles", "2025-12-30T07:59:00Z"),
        ("2026-03-08", "02:30", "America/Los_Angeles", "2026-03-08T10:30:00Z"),
        ("2026-11-01", "01:30", "America/Los_Angeles", "2026-11-01T08:30:00Z"),
        ("2025-08-29", "23:59", "Etc/GMT+12", "2025-08-30T11:59:00Z"),
        ("2025-08-29", "12:00", "UTC", "2025-08-29T12:00:00Z"),
        ("2025-08-29", "12:00", "Asia/Kolkata", "2025-08-29T06:30:00Z"),
    ])
    func wallClocksBecomeInstants(day: String, clock: String, zone: String, instant: String) throws
    {
        let date = try #require(CivilDate(iso: day))
        let time = try #require(TimeOfDay(iso: clock))
        let found = try #require(ZonedTime.instant(of: time, on: date, zone: zone))
        #expect(found.description == instant)
    }

    @Test(arguments: [
        ("2025-08-30T06:59:00Z", "America/Los_Angeles", "2025-08-29", "23:59"),
        ("2025-08-29T22:00:00Z", "Europe/Berlin", "2025-08-30", "00:00"),
    ])
    func instantsBecomeWallClocks(text: String, zone: String, day: String, clock: String) throws {
        let instant = try #require(Timestamp(iso: text))
        let local = try #require(ZonedTime.wallClock(of: instant, zone: zone))
        #expect(local.date.description == day)
        #expect(local.time.description == clock)
    }

    @Test(arguments: ["Mars/Olympus", "", "PT "])
    func unknownZonesGiveNil(zone: String) throws {
        let noon = try #require(TimeOfDay(iso: "12:00"))
        let date = CivilDate(daysSinceEpoch: 0)
        #expect(!ZonedTime.isKnown(zone: zone))
        #expect(ZonedTime.instant(of: noon, on: date, zone: zone) == nil)
        #expect(ZonedTime.wallClock(of: Timestamp(date), zone: zone) == nil)
    }

    @Test(arguments: [
        "America/Los_Angeles", "Europe/Berlin", "Australia/Lord_Howe", "Africa/Casablanca",
    ])
    func everyHourOfTwoYearsIsConvertedBack(zone: String) throws {
        let start = try #require(Timestamp(iso: "2025-01-01"))
        for hour in 0..<17_520 {
            let instant = start.adding(minutes: hour * 60)
            let local = try #require(ZonedTime.wallClock(of: instant, zone: zone))
            let back = try #require(ZonedTime.instant(of: local.time, on: local.date, zone: zone))
            // A time that occurs twice means the first occurrence.
            #expect(back == instant || back < instant)
            #expect(ZonedTime.wallClock(of: back, zone: zone).map { $0 == local } == true)
        }
    }
}
