import CivilTime
import Testing

@Suite struct DayPhraseTests {
    /// A Tuesday.
    private static let today = "2025-08-05"

    @Test(arguments: [
        ("2025-03-02", "2025-03-02", "2025-03-02"), ("2026-02", "2026-02-01", "2026-02-28"),
        ("today", today, today), ("Tomorrow", "2025-08-06", "2025-08-06"),
        ("yesterday", "2025-08-04", "2025-08-04"), ("2 weeks", "2025-08-19", "2025-08-19"),
        ("in 3 days", "2025-08-08", "2025-08-08"), ("1 month", "2025-09-05", "2025-09-05"),
        ("friday", "2025-08-08", "2025-08-08"), ("tue", today, today),
        ("August", "2025-08-01", "2025-08-31"), ("sept", "2025-09-01", "2025-09-30"),
        ("march", "2026-03-01", "2026-03-31"), ("march 2025", "2025-03-01", "2025-03-31"),
        ("FEB 2028", "2028-02-01", "2028-02-29"),
    ])
    func returnsTheFirstAndLastDay(text: String, first: String, last: String) throws {
        let today = try #require(CivilDate(iso: Self.today))
        let phrase = try #require(DayPhrase(text))
        #expect(phrase.firstDay(from: today).description == first)
        #expect(phrase.lastDay(from: today).description == last)
    }

    @Test func aMonthAfterTheLastDayIsTheLastDay() throws {
        let day = try #require(CivilDate(iso: "2025-01-31"))
        #expect(DayPhrase("1 month")?.firstDay(from: day).description == "2025-02-28")
    }

    @Test(arguments: [
        "", "someday", "2025-13-01", "ma", "2 fortnights", "-1 days", "99999999999999999999 days",
        "march 2025 ad", "5", "weeks",
    ])
    func refusesOtherTexts(text: String) {
        #expect(DayPhrase(text) == nil)
    }
}
