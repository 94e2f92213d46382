import CivilTime
import Items
import Testing

@Suite struct RecurrenceRuleTests {
    private static func weekly(until: String? = nil) -> Recurrence {
        Recurrence(
            .weekly, byDay: [Recurrence.ByDay(.wednesday)],
            end: until.map { .until(Samples.date($0)) })
    }

    @Test func aRepeatingItemHasARule() throws {
        let entry = try CalendarText.entry(SampleItems.call)
        #expect(entry["RRULE"] == "FREQ=WEEKLY;BYDAY=WE")
        #expect(entry.words("DESCRIPTION")?.contains("; every week on Wednesday") == true)
    }

    @Test(arguments: [
        (Samples.days("2025-08-06"), "UNTIL=20250910"),
        (Samples.minute("2025-08-06 17:00", "America/New_York"), "UNTIL=20250910T210000Z"),
        (Samples.minute("2025-08-06 17:00", "UTC"), "UNTIL=20250910T170000Z"),
    ])
    func theEndOfARuleHasTheFormOfItsStart(when: When, end: String) throws {
        let item = Item.sample(when: when, recurrence: Self.weekly(until: "2025-09-10"))
        #expect(
            try CalendarText.entry(item)["RRULE"]?.split(separator: ";").contains { $0 == end }
                == true)
    }

    @Test func aRuleThatExcludesItsFirstDayIsLeftOut() throws {
        let thursday = Item.sample(when: Samples.days("2025-08-07"), recurrence: Self.weekly())
        #expect(try CalendarText.entry(thursday)["RRULE"] == nil)
        let counted = Recurrence(.weekly, byDay: [Recurrence.ByDay(.wednesday, ordinal: 1)])
        let odd = Item.sample(when: Samples.days("2025-08-06"), recurrence: counted)
        #expect(try CalendarText.entry(odd)["RRULE"] == nil)
    }

    @Test func aRepeatedDeadlineStaysOnItsWeekday() throws {
        // Half an hour earlier it is another day, and in UTC the time itself is on another day.
        let midnight = Samples.minute("2025-08-06 00:10", "America/New_York")
        let anywhere = Samples.minute("2025-08-06 23:59", "Etc/GMT+12")
        for when in [midnight, anywhere] {
            let item = Item.sample(kind: .deadline, when: when, recurrence: Self.weekly())
            let entry = try CalendarText.entry(item)
            #expect(entry.written("DTSTART") == "DTSTART;VALUE=DATE:20250806")
            #expect(entry["RRULE"] == "FREQ=WEEKLY;BYDAY=WE")
        }
    }
}
