import CivilTime
import Testing

@Suite struct WhenTests {
    private static let first = CivilDate(daysSinceEpoch: 20305)
    private static let last = first.adding(days: 2)

    @Test func daysArePutInOrder() {
        let when = When.days(Self.last, through: Self.first)
        #expect(when.start == Self.first)
        #expect(when.end == Self.last)
        #expect(when.precision == .day)
    }

    @Test func aSingleDayHasNoEnd() {
        #expect(When.days(Self.first, through: Self.first).end == nil)
        #expect(When.days(Self.first).lastDay == Self.first)
    }

    @Test(arguments: [
        ((2025, 9), (2025, 9), "2025-09-01", "2025-09-30", When.Precision.month),
        ((2025, 7), (2025, 6), "2025-06-01", "2025-07-31", .months),
        ((2024, 2), (2024, 2), "2024-02-01", "2024-02-29", .month),
    ])
    func monthsCoverAllTheirDays(
        first: (Int, Int), last: (Int, Int), start: String, end: String, precision: When.Precision
    ) throws {
        let when = When.months(
            try #require(CivilMonth(year: first.0, month: first.1)),
            through: try #require(CivilMonth(year: last.0, month: last.1)))
        #expect(when.start.description == start)
        #expect(when.end?.description == end)
        #expect(when.precision == precision)
        #expect(when.isVague)
    }

    @Test func everyValueIsRebuiltFromItsFields() throws {
        let time = try #require(TimeOfDay(iso: "23:59"))
        let shapes: [When] = [
            .days(Self.first), .days(Self.first, through: Self.last),
            .months(Self.first.civilMonth), .minute(time, on: Self.first, zone: "UTC"),
            .minute(time, on: Self.first, zone: nil, through: Self.last, until: time),
        ]
        for when in shapes {
            let again = When(
                start: when.start, end: when.end, time: when.time, endTime: when.endTime,
                zone: when.zone, precision: when.precision)
            #expect(again == when)
        }
    }

    @Test func contradictoryFieldsGiveNil() throws {
        let time = try #require(TimeOfDay(iso: "23:59"))
        func when(_ end: CivilDate?, _ time: TimeOfDay?, _ precision: When.Precision) -> When? {
            When(
                start: Self.last, end: end, time: time, endTime: nil, zone: nil,
                precision: precision)
        }
        #expect(when(nil, nil, .minute) == nil)
        #expect(when(nil, time, .day) == nil)
        #expect(when(Self.first, nil, .day) == nil)
        #expect(when(nil, nil, .month) == nil)
    }

    @Test func daysWithoutATimeSortFirst() throws {
        let noon = try #require(TimeOfDay(iso: "12:00"))
        let timed = When.minute(noon, on: Self.first, zone: "UTC")
        #expect(
            [timed, .days(Self.last), .days(Self.first)].sorted().map(\.start) == [
                Self.first, Self.first, Self.last,
            ])
        #expect(When.days(Self.first) < timed)
    }
}
