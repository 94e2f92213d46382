import CivilTime
import Items
import TestSupport
import Testing

/// The entries of an item in calendars and lists.
@Suite struct EntriesTests {
    /// An item, with its entries as `kind title: when`.
    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let item: Item
        let entries: [String]
    }

    private static func day(_ iso: String) -> CivilDate {
        CivilDate(iso: iso) ?? CivilDate(daysSinceEpoch: 0)
    }

    private static func item(
        _ kind: Kind, _ when: When, recurrence: Recurrence? = nil
    ) -> Item {
        Item(
            uid: UID("1"),
            facts: Facts(
                title: "Harbor", kind: kind, category: .other, when: when, recurrence: recurrence),
            mentions: [], created: FixedDates.published, modified: FixedDates.published)
    }

    private static let evening = TimeOfDay(hour: 18, minute: 0)
    private static let midnight = TimeOfDay(hour: 23, minute: 59)

    private static let monthly = Recurrence(
        .monthly, byDay: [Recurrence.ByDay(.thursday, ordinal: 3)])

    private static let rows = [
        Row(
            testDescription: "an event is one entry",
            item: item(.event, .days(day("2026-09-01"), through: day("2026-09-03"))),
            entries: ["event Harbor: 1–3 September 2026"]),
        Row(
            testDescription: "a window of one day is one entry",
            item: item(.window, .days(day("2026-09-01"))),
            entries: ["window Harbor: 1 September 2026"]),
        Row(
            testDescription: "a window of months is one entry",
            item: item(
                .window,
                .months(
                    day("2026-09-01").civilMonth, through: day("2026-10-01").civilMonth)),
            entries: ["window Harbor: September–October 2026"]),
        Row(
            testDescription: "a window is its opening and its close",
            item: item(.window, .days(day("2026-09-01"), through: day("2026-11-20"))),
            entries: [
                "opening Harbor (opens): 1 September 2026",
                "deadline Harbor (closes): 20 November 2026",
            ]),
        Row(
            testDescription: "both ends of a window keep their hours and the zone",
            item: item(
                .window,
                evening.map {
                    .minute(
                        $0, on: day("2026-09-01"), zone: "UTC", through: day("2026-11-20"),
                        until: midnight)
                } ?? .days(day("2026-09-01"))),
            entries: [
                "opening Harbor (opens): 1 September 2026, 18:00 UTC",
                "deadline Harbor (closes): 20 November 2026, 23:59 UTC",
            ]),
        Row(
            testDescription: "only the close of a window may have an hour",
            item: item(
                .window,
                .days(
                    day("2026-09-01"), through: day("2026-11-20"), until: midnight, zone: "UTC")),
            entries: [
                "opening Harbor (opens): 1 September 2026",
                "deadline Harbor (closes): 20 November 2026, 23:59 UTC",
            ]),
        Row(
            testDescription: "an occurrence that is called off or moved has a stand-in",
            item: item(
                .event, .days(day("2026-08-20")),
                recurrence: monthly.with(.cancelled(day("2026-12-17")))
                    .with(.moved(day("2027-01-21"), to: day("2027-01-28")))),
            entries: [
                "event Harbor: 20 August 2026",
                "event Harbor: 17 December 2026 (cancelled)",
                "event Harbor (moved from 21 January 2027): 28 January 2027",
            ]),
    ]

    @Test(arguments: rows)
    func isShownAs(row: Row) {
        let entries = row.item.entries.map { entry in
            let when = [entry.facts.when.dayWording, entry.facts.when.timeWording]
                .compactMap(\.self).joined(separator: ", ")
            let mark = entry.status == .cancelled ? " (cancelled)" : ""
            return "\(entry.facts.kind) \(entry.facts.title): \(when)\(mark)"
        }
        #expect(entries == row.entries)
    }

    @Test func theEntriesOfAWindowNameEachOther() {
        let window = Self.item(
            .window, .days(Self.day("2026-09-01"), through: Self.day("2026-11-20")))
        let entries = window.entries
        #expect(entries.map(\.sibling) == entries.reversed().map(\.uid))
        #expect(entries.last?.uid == window.uid, "the close keeps the identifier")
    }

    @Test func aStandInBelongsToItsSeries() {
        let series = Self.item(
            .event, .days(Self.day("2026-08-20")),
            recurrence: Self.monthly.with(.cancelled(Self.day("2026-12-17"))))
        #expect(series.entries.map(\.uid) == [UID("1"), UID("1-20261217")])
        #expect(series.entries.map(\.parent) == [nil, series.uid])
        #expect(series.entries.last?.facts.recurrence == nil)
    }
}
