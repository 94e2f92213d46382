import CivilTime
import DateExpressions
import TestSupport
import Testing

/// Days without a month, below a heading with one.
@Suite struct MonthOfHeadingTests {
    @Test(arguments: [
        ("12 – Meetup", "2025-10-12"), ("12th: Meetup", "2025-10-12"), ("12", "2025-10-12"),
        ("the 12th: Meetup", "2025-10-12"), ("Sun 12: Meetup", "2025-10-12"),
        ("12 (Sun) – Meetup", "2025-10-12"), ("3–5: Sprint", "2025-10-03/2025-10-05"),
        ("30–2: Retreat", "2025-10-30/2025-11-02"),
        ("12, 18:00 UTC – Talk", "2025-10-12 18:00 UTC"),
        ("12 at 6pm: Talk", "2025-10-12 18:00"), ("Talk on the 12th", "2025-10-12"),
        ("Fri 3 – Sun 5: Sprint", "2025-10-03/2025-10-05"), ("Sun 12 Meetup", "2025-10-12"),
        ("Meetup, open until the 31st.", "2025-10-31"), ("12 October – Meetup", "2025-10-12"),
        ("12 November – Meetup", "2025-11-12"), ("2025-10-07: Meetup", "2025-10-07"),
    ])
    func daysBelowAHeadingAreInItsMonth(text: String, value: String) {
        #expect(values(text, month: 10) == [value])
    }

    @Test func eachDayOfAListIsAnExpression() {
        #expect(
            values("3, 10 & 17: Talks", month: 10) == ["2025-10-03", "2025-10-10", "2025-10-17"])
    }

    @Test(arguments: ["12 – Meetup", "12th: Meetup", "3–5: Sprint", "30–2: Retreat", "12"])
    func numbersWithoutAHeadingAreNotDays(text: String) {
        #expect(values(text, month: nil).isEmpty)
    }

    @Test(arguments: ["31 – Meetup", "29–31: Sprint", "30–12: Retreat"])
    func daysThatTheMonthDoesNotHaveAreIgnored(text: String) {
        #expect(values(text, month: 9).isEmpty)
    }

    @Test func aWeekdayOfAnotherDayContradictsIt() {
        let expressions = expressions("Sat 12: Meetup", month: 10)
        #expect(expressions.map(\.value.start.description) == ["2025-10-12"])
        #expect(
            expressions.first?.ambiguities
                == [.weekdayContradicts(stated: .saturday, actual: .sunday)])
    }

    @Test func theMonthIsNotStated() {
        #expect(expressions("12 – Meetup", month: 10).first?.stated == [.day])
    }

    private func values(_ text: String, month: Int?) -> [String] {
        expressions(text, month: month).map { Value($0).description }
    }

    private func expressions(_ text: String, month: Int?) -> [TimeExpression] {
        let month = month.flatMap { CivilMonth(year: 2025, month: $0) }
        let context = Context(published: FixedDates.today, month: month)
        return Recognizer.english.expressions(in: text, context: context)
    }
}
