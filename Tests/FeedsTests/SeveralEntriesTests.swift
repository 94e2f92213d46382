import CivilTime
import Feeds
import Items
import Testing

/// Items with more than one entry: occurrences that are cancelled or moved, and windows.
@Suite struct SeveralEntriesTests {
    private static let series = Item.sample(
        1, "Pier call", category: .meeting, when: Samples.minute("2025-08-06 17:00", "UTC"),
        recurrence: Recurrence(.weekly, byDay: [Recurrence.ByDay(.wednesday)])
            .with(.cancelled(Samples.date("2025-08-20")))
            .with(.moved(Samples.date("2025-09-03"), to: Samples.date("2025-09-04"))))

    @Test func aCancelledOccurrenceIsExcludedAndShownAsCancelled() throws {
        let entries = try CalendarText([Self.series]).entries
        let rule = try #require(entries.first { $0["RRULE"] != nil })
        #expect(
            rule.filter { $0.name == "EXDATE" }.map(\.value)
                == ["20250820T170000Z", "20250903T170000Z"])
        #expect(rule["STATUS"] == "CONFIRMED")
        let cancelled = try #require(entries.first { $0["STATUS"] == "CANCELLED" })
        #expect(cancelled["UID"] == Self.series.uid.text + "-20250820")
        #expect(cancelled["DTSTART"] == "20250820T170000Z")
        #expect(cancelled["SUMMARY"] == "CANCELLED: Pier call")
        #expect(cancelled["RELATED-TO"] == Self.series.uid.text)
    }

    @Test func aMovedOccurrenceIsShownOnItsNewDate() throws {
        let moved = try #require(
            try CalendarText([Self.series]).entries.first {
                $0["DTSTART"] == "20250904T170000Z"
            })
        #expect(moved["SUMMARY"] == "Pier call (moved from 3 September 2025)")
        #expect(moved["STATUS"] == "CONFIRMED")
    }

    @Test func theCleanVariantHasNoCancelledOccurrences() throws {
        let clean = try CalendarText([Self.series], Selection(omitsCancelled: true)).entries
        #expect(clean.map { $0["STATUS"] } == ["CONFIRMED", "CONFIRMED"])
    }

    @Test func aWindowIsTwoEntriesThatReferToEachOther() throws {
        let window = Item.sample(
            1, "Pier: board vote", kind: .window, category: .election,
            when: Samples.minute("2025-09-01 09:00-23:59", "UTC", through: "2025-11-20"))
        let entries = try CalendarText([window]).entries
        #expect(entries.map { $0["DTSTART"] } == ["20250901T090000Z", "20251120T232900Z"])
        #expect(entries.map { $0["DTEND"] } == ["20250901T093000Z", "20251120T235900Z"])
        #expect(
            entries.map { $0.written("RELATED-TO") } == [
                "RELATED-TO;RELTYPE=SIBLING:" + window.uid.text,
                "RELATED-TO;RELTYPE=SIBLING:" + window.uid.text + "-opening",
            ])
    }

    private static let choices: [(Set<Kind>, [String])] = [
        ([.deadline], [" (closes)"]), ([.opening], [" (opens)"]),
        ([.window], [" (opens)", " (closes)"]), ([.event], []),
    ]

    @Test(arguments: choices)
    func aWindowIsSelectedByTheKindsOfItsEntries(kinds: Set<Kind>, ends: [String]) throws {
        let window = Item.sample(
            1, "Vote", kind: .window, category: .election,
            when: Samples.days("2025-09-01/2025-11-20"))
        let entries = try CalendarText([window, SampleItems.summit], Selection(kinds: kinds))
            .entries
        let titles = entries.compactMap { $0["SUMMARY"] }.filter { $0.hasPrefix("Vote") }
        #expect(titles == ends.map { "Vote" + $0 })
    }
}
