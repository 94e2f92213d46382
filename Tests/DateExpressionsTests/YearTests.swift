import CivilTime
import DateExpressions
import Testing

/// The inferred year of a date without one.
@Suite struct YearTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let published: String
        var year: Int?
        let text: String
        let start: String

        var testDescription: String { "\(published): \(text)" }
    }

    @Test(arguments: [
        Row(published: "2025-08-05", text: "29 August", start: "2025-08-29"),
        Row(published: "2025-08-05", text: "29 July", start: "2025-07-29"),
        Row(published: "2025-12-20", text: "5 January", start: "2026-01-05"),
        Row(published: "2026-01-10", text: "20 December", start: "2025-12-20"),
        Row(published: "2025-01-29", text: "Friday, January 17", start: "2025-01-17"),
        Row(published: "2025-03-25", text: "26 September", start: "2025-09-26"),
        Row(published: "2024-06-20", text: "1 January", start: "2025-01-01"),
    ])
    func takesTheClosestYearAndPrefersALaterOne(row: Row) {
        #expect(start(row) == row.start)
    }

    @Test(arguments: [
        Row(published: "2025-12-02", text: "On September 8 it will be there", start: "2026-09-08"),
        Row(published: "2025-12-02", text: "It was there on September 8", start: "2025-09-08"),
        Row(published: "2025-12-02", text: "The deadline is 8 September.", start: "2026-09-08"),
        Row(published: "2025-03-02", text: "It took place on 8 October.", start: "2024-10-08"),
        Row(
            published: "2025-12-02", text: "It will be. On 8 October, they met.",
            start: "2025-10-08"),
    ])
    func considersTheTenseOfTheSentence(row: Row) {
        #expect(start(row) == row.start)
    }

    @Test(arguments: [
        Row(published: "2025-08-05", text: "Friday, 29 May", start: "2026-05-29"),
        Row(published: "2025-08-05", text: "Thursday, 29 May", start: "2025-05-29"),
        Row(published: "2025-08-05", year: 2026, text: "Thursday, 29 May", start: "2025-05-29"),
    ])
    func aWeekdayDecidesTheYear(row: Row) {
        #expect(start(row) == row.start)
        #expect(reading(row)?.ambiguities.contains { $0.isContradiction } == false)
    }

    @Test(arguments: [
        Row(published: "2023-12-14", year: 2024, text: "September 3-4", start: "2024-09-03"),
        Row(published: "2025-12-02", year: 2026, text: "July 17", start: "2026-07-17"),
        Row(published: "2025-08-05", year: 2019, text: "July 17", start: "2025-07-17"),
        Row(published: "2025-08-05", year: 2025, text: "July 17", start: "2025-07-17"),
    ])
    func takesAPlausibleYearFromTheContext(row: Row) {
        #expect(start(row) == row.start)
    }

    @Test(arguments: [
        Row(published: "2025-09-03", text: "this summer", start: "2025-06-01"),
        Row(published: "2025-12-03", text: "this summer", start: "2026-06-01"),
        Row(published: "2026-01-10", text: "this winter", start: "2025-12-01"),
        Row(published: "2026-01-10", text: "next winter", start: "2026-12-01"),
        Row(published: "2026-01-10", text: "last summer", start: "2025-06-01"),
        Row(published: "2026-01-10", text: "Winter 2026", start: "2025-12-01"),
        Row(published: "2026-06-10", text: "Winter 2026", start: "2026-12-01"),
        Row(published: "2025-09-03", text: "this August", start: "2025-08-01"),
        Row(published: "2025-09-03", text: "this March", start: "2026-03-01"),
        Row(published: "2025-09-03", text: "next August", start: "2026-08-01"),
    ])
    func thisSeasonIsCurrentNextOrJustEnded(row: Row) {
        #expect(start(row) == row.start)
    }

    @Test func ignoresAWeekdayThatMatchesOnlyALongPastYear() {
        let row = Row(
            published: "2022-07-01", text: "The deadline is Aug 13, Fri.", start: "2022-08-13")
        #expect(start(row) == row.start)
        #expect(
            reading(row)?.ambiguities
                == [.weekdayContradicts(stated: .friday, actual: .saturday)])
    }

    @Test func reportsAYearFromTheContext() {
        let row = Row(published: "2025-12-02", year: 2026, text: "July 17", start: "2026-07-17")
        #expect(reading(row)?.stated == [.month, .day])
        #expect(reading(row)?.ambiguities == [.yearOfContext(2026)])
    }

    @Test func reportsAWeekdayThatMatchesNoYear() {
        // 29 August is a Thursday, a Friday and a Saturday in these three years.
        let row = Row(published: "2025-08-05", text: "Monday, 29 August", start: "2025-08-29")
        #expect(start(row) == "2025-08-29")
        #expect(
            reading(row)?.ambiguities == [.weekdayContradicts(stated: .monday, actual: .friday)])
    }

    @Test func reportsAnAmbiguousOrderOfDayAndMonth() {
        let row = Row(published: "2025-08-05", text: "on 9/10/2025", start: "2025-09-10")
        let other = CivilDate(year: 2025, month: 10, day: 9)
        #expect(start(row) == "2025-09-10")
        #expect(reading(row)?.ambiguities == other.map { [.ambiguousOrder(other: $0)] })
    }

    private func reading(_ row: Row) -> TimeExpression? {
        guard let published = CivilDate(iso: row.published) else { return nil }
        let context = Context(published: published, year: row.year)
        return Recognizer.english.expressions(in: row.text, context: context).first
    }

    private func start(_ row: Row) -> String? {
        reading(row)?.value.start.description
    }
}

extension Ambiguity {
    fileprivate var isContradiction: Bool {
        if case .weekdayContradicts = self { true } else { false }
    }
}
