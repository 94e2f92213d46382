import CivilTime
import Terminal
import TestSupport
import Testing

@Suite struct DateWordingTests {
    @Test(arguments: [
        ("2025-08-29", "2025-08-29", "Fri 29 Aug"),
        ("2026-08-29", "2026-08-29", "Sat 29 Aug 2026"),
        ("2025-10-17", "2025-10-19", "17–19 Oct"),
        ("2025-09-30", "2025-10-01", "30 Sep – 1 Oct"),
        ("2026-09-30", "2026-10-01", "30 Sep – 1 Oct 2026"),
        ("2025-12-30", "2026-01-02", "30 Dec 2025 – 2 Jan 2026"),
    ])
    func namesDays(start: String, end: String, words: String) throws {
        let first = try #require(CivilDate(iso: start))
        let last = try #require(CivilDate(iso: end))
        #expect(DateWording(year: 2025).days(first, last) == words)
    }

    @Test(arguments: [
        ((2025, 9), (2025, 9), "Sep 2025"), ((2025, 6), (2025, 7), "Jun–Jul 2025"),
        ((2025, 12), (2026, 1), "Dec 2025 – Jan 2026"),
    ])
    func namesMonths(first: (Int, Int), last: (Int, Int), words: String) throws {
        let start = try #require(CivilMonth(year: first.0, month: first.1))
        let end = try #require(CivilMonth(year: last.0, month: last.1))
        #expect(DateWording(year: 2025).months(start, end) == words)
    }

    @Test(arguments: [
        ("23:59", "Etc/GMT+12", "= 5 Aug 23:59 AoE"),
        ("23:59", "America/Los_Angeles", "= 5 Aug 23:59 PT"),
        ("18:30", "Asia/Seoul", "= 18:30 UTC+9"), ("12:00", "Europe/Berlin", ""),
    ])
    func showsTheStatedTimeIfItDiffers(time: String, zone: String, words: String) throws {
        let viewer = try #require(Viewer(now: FixedDates.now, zone: "Europe/Berlin"))
        let when = try #require(SampleItems.minute(time, on: 0, zone: zone))
        #expect(DateWording(year: 2025).stated(ViewerTime(when, for: viewer)) == words)
    }
}
