import CivilTime
import Testing

@Suite struct RecurrenceExceptionTests {
    private static func day(_ iso: String) -> CivilDate {
        CivilDate(iso: iso) ?? CivilDate(daysSinceEpoch: 0)
    }

    private static let thursdays = Recurrence(
        .monthly, byDay: [Recurrence.ByDay(.thursday, ordinal: 3)])
    private static let start = day("2026-08-20")

    @Test(arguments: [
        (Recurrence.Exception.cancelled(day("2026-12-17")), "20261217"),
        (.moved(day("2026-12-17"), to: day("2026-12-18")), "20261217>20261218"),
        (
            .moved(day("2026-12-17"), to: day("2026-12-17"), at: TimeOfDay(hour: 20, minute: 5)),
            "20261217>20261217T2005"
        ),
    ])
    func comesBackFromItsText(exception: Recurrence.Exception, text: String) {
        #expect(exception.text == text)
        #expect(Recurrence.Exception(text: text) == exception)
    }

    @Test(arguments: ["", "x", "20261217>", "20261217>x", "20261217>20261218T", "2>3>4"])
    func refusesOtherTexts(text: String) {
        #expect(Recurrence.Exception(text: text) == nil)
    }

    @Test func aCancelledOrMovedOccurrenceIsNotTheNextOne() {
        let rule = Self.thursdays.with(.cancelled(Self.day("2026-09-17")))
        let next = rule.day(onOrAfter: Self.day("2026-09-01"), beginningAt: Self.start)
        #expect(next == Self.day("2026-10-15"))
    }

    @Test(arguments: [
        ("2026-12-17", true), ("2026-12-24", false), ("2026-07-16", false), ("2026-11-19", false),
    ])
    func knowsTheDaysThatTheRuleGives(iso: String, isGiven: Bool) {
        let rule = Self.thursdays.excluding([Self.day("2026-11-19")])
            .with(.cancelled(Self.day("2026-12-17")))
        #expect(rule.hasOccurrence(on: Self.day(iso), beginningAt: Self.start) == isGiven)
    }

    @Test func theLatestExceptionForAnOccurrenceCounts() {
        let day = Self.day("2026-12-17")
        let moved = Recurrence.Exception.moved(day, to: Self.day("2026-12-18"))
        let rule = Self.thursdays.with(.cancelled(day)).with(moved)
        #expect(rule.exceptions == [moved])
        #expect(rule.withoutException(on: day) == Self.thursdays)
    }
}
