import CivilTime
import Items
import Terminal
import TestSupport
import Testing

@Suite struct TimeLeftTests {
    /// A date, with the expected words on 5 August 2025 at 09:00 UTC.
    struct Row: CustomTestStringConvertible {
        let words: String
        let kind: Kind
        let start: Int
        var end: Int?
        var time: String?
        var zone: String?

        var testDescription: String { words }

        var when: When {
            let last = end.map(SampleItems.day)
            guard let clock = time.flatMap({ TimeOfDay(iso: $0) }) else {
                return .days(SampleItems.day(start), through: last)
            }
            return .minute(clock, on: SampleItems.day(start), zone: zone, through: last)
        }
    }

    @Test(arguments: [
        Row(words: "today", kind: .deadline, start: 0),
        Row(words: "tomorrow", kind: .event, start: 1),
        Row(words: "in 2 days", kind: .event, start: 2),
        Row(words: "2 days left", kind: .deadline, start: 2),
        Row(words: "in 99 days", kind: .opening, start: 99),
        Row(words: "in 3 months", kind: .event, start: 100),
        Row(words: "over", kind: .event, start: -1),
        Row(words: "4 days left", kind: .window, start: -3, end: 4),
        Row(words: "1 day left", kind: .event, start: -3, end: 1),
        Row(words: "last day", kind: .event, start: -3, end: 0),
        Row(words: "in 30 min", kind: .event, start: 0, time: "09:30", zone: "UTC"),
        Row(words: "8 h left", kind: .deadline, start: 0, time: "17:00", zone: "UTC"),
        Row(words: "over", kind: .deadline, start: 0, time: "08:59", zone: "UTC"),
        // In the last zone on Earth, it is still the day before.
        Row(words: "2 h left", kind: .deadline, start: -1, time: "23:59", zone: "Etc/GMT+12"),
        // 05:59 the next day for the viewer.
        Row(words: "18 h left", kind: .deadline, start: 0, time: "23:59", zone: "America/New_York"),
        Row(words: "today", kind: .event, start: 0, time: "08:00", zone: nil),
        Row(words: "2 days left", kind: .event, start: 0, end: 2, time: "08:00", zone: "UTC"),
    ])
    func showsTheTimeLeft(row: Row) throws {
        let viewer = try #require(Viewer(now: FixedDates.now, zone: "Europe/Berlin"))
        let left = TimeLeft(ViewerTime(row.when, for: viewer), kind: row.kind, for: viewer)
        #expect(left.words == row.words)
    }
}
