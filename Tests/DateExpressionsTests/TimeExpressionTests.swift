import CivilTime
import DateExpressions
import TestSupport
import Testing

/// The properties of an expression in addition to its value.
@Suite struct TimeExpressionTests {
    @Test func statesWhatTheTextSaysAndImpliesTheRest() throws {
        let reading = try #require(first("Friday, 29 August at 23:59 UCT"))
        #expect(reading.stated == [.weekday, .day, .month, .time, .zone])
        #expect(reading.form == .absolute)
        #expect(reading.zoneText == "UCT")
        #expect(reading.zoneCertainty == .certain)
    }

    @Test func separatesTheDateFromItsTime() throws {
        let text = "until 23:59 UTC on Friday, 29 August."
        let reading = try #require(first(text))
        let spans = MarkedText(text, marking: [reading.range, reading.dateRange]).spans
        #expect(spans == ["23:59 UTC on Friday, 29 August", "Friday, 29 August"])
    }

    @Test(arguments: [
        ("29 August", Form.absolute), ("tomorrow", .relative), ("next Tuesday", .relative),
        ("by 9/29", .numeric), ("every Thursday", .recurring), ("this Friday, August 8", .absolute),
    ])
    func reportsTheForm(text: String, form: Form) {
        #expect(first(text)?.form == form)
    }

    @Test(arguments: ["CST", "IST", "BST", "AST"])
    func namesEveryMeaningOfAnAmbiguousZone(zone: String) throws {
        let reading = try #require(first("29 August at 10:00 \(zone)"))
        guard case .ambiguous(let candidates) = reading.zoneCertainty else {
            Issue.record("\(zone) is taken as \(reading.zoneCertainty)")
            return
        }
        #expect(candidates.count > 1)
        #expect(reading.value.zone == candidates.first)
        #expect(reading.ambiguities == [.ambiguousZone(zone, candidates: candidates)])
    }

    @Test func keepsAnUnknownZone() throws {
        let reading = try #require(first("29 August at 10:00 XYZT"))
        #expect(reading.zoneCertainty == .unknown)
        #expect(reading.zoneText == "XYZT")
        #expect(reading.value.zone == nil)
        #expect(reading.ambiguities == [.unknownZone("XYZT")])
    }

    @Test func keepsAnIANANameThatNoDatabaseHas() throws {
        let reading = try #require(first("29 August at 10:00 Europe/Atlantis"))
        #expect(reading.zoneCertainty == .unknown)
        #expect(reading.value.zone == nil)
    }

    @Test func joinsTheSameInstantInSeveralZones() throws {
        let reading = try #require(first("29 August, 10:30 PDT / 17:30 UTC / 19:30 CEST"))
        #expect(reading.value.zone == "UTC")
        #expect(reading.alternatives.map(\.zone) == ["America/Los_Angeles", "Europe/Paris"])
    }

    @Test func movesTheDayOfAnotherZoneIfTheInstantRequiresIt() throws {
        let reading = try #require(first("29 August, 02:00 UTC (19:00 PDT)"))
        #expect(reading.alternatives.map(\.start.description) == ["2025-08-28"])
    }

    @Test(arguments: [
        ("next Friday", "2025-08-15", true), ("next Tuesday", "2025-08-12", false),
        ("next Monday", "2025-08-11", false),
    ])
    func nextIsAmbiguousIfThisWeekHasTheWeekday(text: String, day: String, isDoubted: Bool) throws {
        let reading = try #require(first(text))
        #expect(reading.value.start.description == day)
        #expect(reading.ambiguities.isEmpty != isDoubted)
    }

    @Test func readsEachOfSeveralDays() {
        let text = "on 6, 20 & 27 March 2026"
        let expressions = all(text)
        #expect(
            expressions.map(\.value.start.description) == [
                "2026-03-06", "2026-03-20", "2026-03-27",
            ])
        let spans = MarkedText(text, marking: expressions.map(\.range)).spans
        #expect(spans == ["6", "20", "27 March 2026"])
    }

    @Test func doesNotReadAcrossAnEmptyLine() {
        #expect(all("5 September\n\n15:00 UTC").map { Value($0).description } == ["2025-09-05"])
    }

    @Test func keepsTheDatesOfAListApart() {
        let expressions = all("1 Sep\n2 Sep\n3 Sep")
        #expect(
            expressions.map { Value($0).description } == ["2025-09-01", "2025-09-02", "2025-09-03"])
    }

    @Test func describesEveryAmbiguity() throws {
        let evening = try #require(TimeOfDay(hour: 20, minute: 0))
        let ambiguities: [Ambiguity] = [
            .weekdayContradicts(stated: .monday, actual: .friday),
            .ambiguousOrder(other: FixedDates.today), .distantYear(days: 170),
            .yearOfContext(2026), .ambiguousZone("IST", candidates: ["Asia/Kolkata"]),
            .unknownZone("XYZT"), .midnight(other: FixedDates.today),
            .nextOrThis(other: FixedDates.today), .bareDay, .misspelling("Aprl"),
            .halfOfDay(other: evening),
        ]
        #expect(Set(ambiguities.map(\.description)).count == ambiguities.count)
    }

    private func all(_ text: String) -> [TimeExpression] {
        Recognizer.english.expressions(in: text, context: Context(published: FixedDates.today))
    }

    private func first(_ text: String) -> TimeExpression? {
        let expressions = all(text)
        return expressions.count == 1 ? expressions[0] : nil
    }
}
