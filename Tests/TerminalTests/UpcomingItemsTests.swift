import CivilTime
import Items
import Terminal
import TestSupport
import Testing

@Suite struct UpcomingItemsTests {
    @Test func dropsPastItemsAndSortsInTheReadersZone() throws {
        let viewer = try #require(Viewer(now: FixedDates.now, zone: "Europe/Berlin"))
        let over = item("over", .days(SampleItems.day(-1)))
        let early = item("early", SampleItems.minute("23:59", on: -1, zone: "Etc/GMT+12"))
        let late = item("late", SampleItems.minute("23:59", on: 0, zone: "America/Los_Angeles"))
        let tomorrow = item("tomorrow", .days(SampleItems.day(1)))
        let items = UpcomingItems([late, over, tomorrow, early], for: viewer).items
        #expect(items.map(\.facts.title) == ["early", "tomorrow", "late"])
    }

    @Test(arguments: [("08:00", "2025-08-12"), ("12:00", "2025-08-05")])
    func aRepeatingItemIsAtItsNextOccurrence(time: String, day: String) throws {
        let viewer = try #require(Viewer(now: FixedDates.now, zone: "Europe/Berlin"))
        var meeting = item("meeting", SampleItems.minute(time, on: -14, zone: "UTC"))
        meeting.facts.recurrence = Recurrence(.weekly)
        let items = UpcomingItems([meeting], for: viewer).items
        #expect(items.map(\.facts.when.start.description) == [day])
    }

    @Test(arguments: [
        (-1, []), (0, ["here"]), (1, ["here", "east"]), (7, ["here", "east", "meeting"]),
    ])
    func theLastDayIsInTheReadersZone(days: Int, titles: [String]) throws {
        let viewer = try #require(Viewer(now: FixedDates.now, zone: "Pacific/Honolulu"))
        var meeting = item("meeting", .days(SampleItems.day(-7)))
        meeting.facts.recurrence = Recurrence(.weekly, interval: 2)
        let here = item("here", SampleItems.minute("23:00", on: 0, zone: "Pacific/Honolulu"))
        // 21:00 the day before in Honolulu.
        let east = item("east", SampleItems.minute("16:00", on: 2, zone: "Asia/Tokyo"))
        let items = UpcomingItems(
            [meeting, here, east], for: viewer, through: SampleItems.day(days)
        ).items
        #expect(items.map(\.facts.title) == titles)
    }

    private func item(_ title: String, _ when: When?) -> Item {
        var item = SampleItems.all[0]
        item.facts.title = title
        item.facts.when = when ?? item.facts.when
        return item
    }
}
