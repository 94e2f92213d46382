import CivilTime
import Feeds
import Items
import Testing

/// Rules about days, times and zones; see `docs/feeds.md`.
@Suite struct TimeRuleTests {
    @Test func allDayEntriesEndOnTheDayAfter() throws {
        let entry = try CalendarText.entry(SampleItems.summit)
        #expect(entry.written("DTSTART") == "DTSTART;VALUE=DATE:20251017")
        #expect(entry.written("DTEND") == "DTEND;VALUE=DATE:20251020")
    }

    @Test func aTimedDeadlineIsAHalfHourThatEndsAtTheDeadline() throws {
        let entry = try CalendarText.entry(SampleItems.prices)
        #expect(entry.written("DTSTART") == "DTSTART;TZID=America/Los_Angeles:20250909T232900")
        #expect(entry.written("DTEND") == "DTEND;TZID=America/Los_Angeles:20250909T235900")
        #expect(entry["SUMMARY"] == "Deadline: Harbor Summit Europe: prices rise (23:59 PT)")
    }

    @Test func aDeadlineWithoutATimeIsAllDay() throws {
        let entry = try CalendarText.entry(SampleItems.sponsors)
        #expect(entry.written("DTSTART") == "DTSTART;VALUE=DATE:20250926")
    }

    @Test func anOpeningIsAHalfHourThatStartsWithIt() throws {
        let entry = try CalendarText.entry(
            .sample(kind: .opening, when: Samples.minute("2025-09-09 10:00", "Europe/Paris")))
        #expect(entry["DTSTART"] == "20250909T100000")
        #expect(entry["DTEND"] == "20250909T103000")
    }

    @Test(arguments: [
        ("2025-09-09 10:00", "20250909T110000"), ("2025-09-09 10:00-11:30", "20250909T113000"),
        ("2025-09-09 22:00-02:00", "20250910T020000"),
    ])
    func anEventWithATimeHasALength(when: String, end: String) throws {
        let entry = try CalendarText.entry(.sample(when: Samples.minute(when, "Europe/Paris")))
        #expect(entry["DTEND"] == end)
    }

    @Test func anEventOfSeveralDaysIsAllDayEvenWithTimes() throws {
        let when = Samples.minute("2025-10-17 09:00-18:00", "Europe/Paris", through: "2025-10-19")
        let entry = try CalendarText.entry(.sample(when: when))
        #expect(entry.written("DTSTART") == "DTSTART;VALUE=DATE:20251017")
        #expect(entry["DTEND"] == "20251020")
        #expect(entry.words("DESCRIPTION")?.contains("09:00") == true)
    }

    @Test func exactlyTheUsedZonesAreDefinedOnceEach() throws {
        let calendar = try CalendarText(SampleItems.items)
        let defined = calendar.components("VTIMEZONE").compactMap { $0["TZID"] }
        let used = calendar.lines.filter { $0.parameters.hasPrefix(";TZID=") }
            .map { String($0.parameters.dropFirst(6)) }
        #expect(Set(defined) == Set(used))
        #expect(defined.count == Set(defined).count)
    }

    @Test func zonesHaveTheirIANANames() throws {
        let names = try CalendarText(SampleItems.items).components("VTIMEZONE").compactMap {
            $0["TZID"]
        }
        #expect(
            names == ["America/Los_Angeles", "America/New_York", "Asia/Seoul", "Europe/Paris"])
    }

    @Test(arguments: [
        "America/Los_Angeles", "Europe/Dublin", "America/Sao_Paulo", "Australia/Sydney",
        "Asia/Kolkata", "Africa/Nairobi", "Pacific/Auckland", "America/Santiago",
    ])
    func zonesAreRulesFromTheYearInUseWithoutAnEnd(zone: String) throws {
        let calendar = try CalendarText([.sample(when: Samples.minute("2025-09-09 10:00", zone))])
        let lines = try #require(calendar.components("VTIMEZONE").first)
        let starts = lines.filter { $0.name == "DTSTART" }.map(\.value)
        #expect(starts.allSatisfy { $0 >= "20231231" && $0 < "2025" })
        #expect(starts.count <= 2)
        #expect(!lines.contains { $0.name == "RDATE" || $0.value.contains("UNTIL") })
        #expect(lines.count { $0.name == "RRULE" } <= 2)
    }

    @Test(
        arguments: [
            ("Europe/Paris", ["+0100", "+0200"]), ("America/Los_Angeles", ["-0800", "-0700"]),
            ("Australia/Sydney", ["+1100", "+1000"]), ("America/Santiago", ["-0300", "-0400"]),
        ], [2034, 2035, 2036, 2037, 2038, 2050, 2100])
    func zonesAreRulesHoweverFarAhead(zone: (String, [String]), year: Int) throws {
        let when = Samples.minute("\(year)-05-05 10:00", zone.0)
        let lines = try #require(
            try CalendarText([.sample(when: when)]).components("VTIMEZONE").first)
        #expect(Set(lines.filter { $0.name == "TZOFFSETTO" }.map(\.value)) == Set(zone.1))
        #expect(lines.count { $0.name == "RRULE" } == 2)
        #expect(lines.filter { $0.name == "DTSTART" }.allSatisfy { $0.value < "\(year)" })
        #expect(!lines.contains { $0.value.contains("UNTIL") })
    }

    @Test func timesInAZoneWithoutRulesAreWrittenInUTC() throws {
        let calendar = try CalendarText([
            .sample(when: Samples.minute("2025-09-09 10:00", "Africa/Casablanca"))
        ])
        #expect(calendar.components("VTIMEZONE").isEmpty)
        #expect(calendar.entries[0].written("DTSTART") == "DTSTART:20250909T090000Z")
    }

    @Test func aZoneIsDefinedForTheHourBeforeNewYear() throws {
        let zone = "Asia/Shanghai"
        let calendar = try CalendarText([.sample(when: Samples.minute("2025-01-01 00:10", zone))])
        let start = try #require(calendar.components("VTIMEZONE").first?["DTSTART"])
        #expect(start < "20250101")
    }

    @Test func noTimeIsFloating() throws {
        let entry = try CalendarText.entry(SampleItems.floating)
        #expect(entry.written("DTSTART") == "DTSTART;VALUE=DATE:20250820")
        #expect(entry["SUMMARY"] == "Nominations open (18:00)")
        #expect(entry.words("DESCRIPTION")?.contains("18:00 (no time zone given)") == true)
    }

    @Test func anywhereOnEarthIsWrittenInUTC() throws {
        let entry = try CalendarText.entry(SampleItems.papers)
        #expect(entry.written("DTEND") == "DTEND:20250815T115900Z")
        #expect(entry["SUMMARY"]?.hasSuffix("(23:59 AoE)") == true)
        #expect(entry.words("DESCRIPTION")?.contains("15 August 2025, 11:59 UTC") == true)
    }

    @Test func anItemInAnUnknownZoneStaysOnItsDay() throws {
        let entry = try CalendarText.entry(
            .sample(when: Samples.minute("2025-09-09 10:00", "Moon/Base")))
        #expect(entry.written("DTSTART") == "DTSTART;VALUE=DATE:20250909")
        #expect(entry.words("DESCRIPTION")?.contains("10:00 Moon/Base") == true)
    }

    @Test(arguments: [
        // Clocks skip this time: the offset before the gap applies (RFC 5545, section 3.3.5).
        ("2026-03-08 02:30", ";TZID=America/Los_Angeles:20260308T033000"),
        // Clocks show this time twice: the first one counts, but calendar programs disagree.
        ("2026-11-01 01:30", ":20261101T083000Z"),
    ])
    func timesAroundAClockChangeAreUnambiguous(when: String, start: String) throws {
        let entry = try CalendarText.entry(
            .sample(when: Samples.minute(when, "America/Los_Angeles")))
        #expect(entry.written("DTSTART") == "DTSTART" + start)
    }

    @Test func aWindowWithBothTimesKeepsThem() throws {
        let entries = try CalendarText([SampleItems.vote]).entries
        #expect(
            entries.map { $0.written("DTSTART") }
                == ["DTSTART:20250901T000000Z", "DTSTART:20250912T232900Z"])
        #expect(entries.last?.written("DTEND") == "DTEND:20250912T235900Z")
        #expect(
            entries.map { $0["SUMMARY"] } == [
                "Pier: board vote (opens) (00:00 UTC)", "Pier: board vote (closes) (23:59 UTC)",
            ])
    }
}
