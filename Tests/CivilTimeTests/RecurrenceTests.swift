import CivilTime
import Testing

@Suite struct RecurrenceTests {
    @Test(arguments: [
        "FREQ=WEEKLY;BYDAY=TH", "FREQ=MONTHLY;BYDAY=3WE", "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "FREQ=MONTHLY;BYMONTHDAY=15",
        "FREQ=DAILY;UNTIL=20251231", "FREQ=MONTHLY;BYDAY=1TH,3TH", "FREQ=YEARLY",
    ])
    func rulesComeBackAsWritten(rule: String) {
        #expect(Recurrence(rrule: rule)?.description == rule)
    }

    @Test(arguments: [
        "", "FREQ=HOURLY", "BYDAY=MO", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=0MO",
        "FREQ=WEEKLY;FREQ=DAILY", "FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY;INTERVAL=x",
    ])
    func otherRulesAreRefused(rule: String) {
        #expect(Recurrence(rrule: rule) == nil)
    }

    @Test(arguments: [
        ("FREQ=MONTHLY;BYDAY=2TU", "2025-08-06", "2025-08-12"),
        ("FREQ=MONTHLY;BYDAY=2TU", "2025-08-13", "2025-09-09"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2025-08-29", "2025-08-29"),
        ("FREQ=WEEKLY;BYDAY=MO,FR", "2025-08-05", "2025-08-08"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2025-09-01", "2025-10-31"),
        ("FREQ=DAILY", "2025-08-05", "2025-08-05"),
    ])
    func findsTheFirstDay(rule: String, from: String, first: String) throws {
        let recurrence = try #require(Recurrence(rrule: rule))
        let date = try #require(CivilDate(iso: from))
        #expect(recurrence.firstDay(onOrAfter: date).description == first)
    }
}
