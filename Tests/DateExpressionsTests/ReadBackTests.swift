import CivilTime
import DateExpressions
import TestSupport
import Testing

/// Any date in a known form is read back: alone, in an entry, and in a sentence.
@Suite struct ReadBackTests {
    private static let rounds = 25

    @Test(arguments: DateForm.allCases, Frame.allCases)
    func readsAnyDay(form: DateForm, frame: Frame) {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<Self.rounds {
            let day = Self.day(&generator)
            expect(frame.write(form.write(day)), [.days(day)])
        }
    }

    @Test(arguments: DateForm.allCases, Frame.allCases)
    func readsAnySpan(form: DateForm, frame: Frame) {
        var generator = SeededGenerator(seed: 12)
        for _ in 0..<Self.rounds {
            let first = Self.day(&generator)
            let last = first.adding(days: Int.random(in: 1...60, using: &generator))
            let text = frame.write("\(form.write(first)) – \(form.write(last))")
            expect(text, [.days(first, through: last)])
        }
    }

    @Test(arguments: DateForm.allCases, Frame.allCases)
    func readsAnyTimeInAnyZone(form: DateForm, frame: Frame) throws {
        var generator = SeededGenerator(seed: 13)
        for timeForm in TimeForm.allCases {
            for zone in ZoneForm.allCases {
                let day = Self.day(&generator)
                let time = try Self.time(&generator)
                let text = "\(form.write(day)), \(timeForm.write(time)) \(zone.text)"
                expect(frame.write(text), [.minute(time, on: day, zone: zone.zone)])
            }
        }
    }

    @Test(arguments: YearlessForm.allCases, Frame.allCases)
    func readsAnyNearDayWithoutItsYear(form: YearlessForm, frame: Frame) {
        var generator = SeededGenerator(seed: 14)
        for _ in 0..<Self.rounds {
            let published = Self.day(&generator)
            let day = published.adding(days: Int.random(in: 0...100, using: &generator))
            expect(frame.write(form.write(day)), [.days(day)], published: published)
        }
    }

    @Test(arguments: Weekday.allCases, Frame.allCases)
    func readsAnyWeeklyRepetition(weekday: Weekday, frame: Frame) {
        var generator = SeededGenerator(seed: 15)
        for _ in 0..<Self.rounds {
            let published = Self.day(&generator)
            let first = published.next(weekday)
            let last = first.adding(days: Int.random(in: 7...300, using: &generator))
            let name = "\(weekday)".prefix(1).uppercased() + "\(weekday)".dropFirst()
            let rule = Recurrence(.weekly, byDay: [.init(weekday)])
            expect(
                frame.write("every \(name)"), [.days(first)], published: published,
                recurrence: rule)
            guard frame != .deadline else { continue }
            let text = frame.write("every \(name) until \(DateForm.dayMonthYear.write(last))")
            expect(
                text, [.days(first)], published: published,
                recurrence: rule.ending(.until(last)))
        }
    }

    private func expect(
        _ text: String, _ values: [When], published: CivilDate = FixedDates.today,
        recurrence: Recurrence? = nil
    ) {
        let context = Context(published: published)
        let expressions = Recognizer.english.expressions(in: text, context: context)
        #expect(expressions.map(\.value) == values, "\(published): \(text)")
        #expect(expressions.allSatisfy { $0.recurrence == recurrence }, "\(published): \(text)")
    }

    /// A random day in the years 2000 to 2059.
    private static func day(_ generator: inout SeededGenerator) -> CivilDate {
        CivilDate(daysSinceEpoch: 10957 + Int.random(in: 0..<21915, using: &generator))
    }

    /// A random time except midnight, which may be either end of a day.
    private static func time(_ generator: inout SeededGenerator) throws -> TimeOfDay {
        let minutes = Int.random(in: 1..<1440, using: &generator)
        return try #require(TimeOfDay(hour: minutes / 60, minute: minutes % 60))
    }
}

/// Forms of a day without its year.
enum YearlessForm: CaseIterable, Sendable {
    case dayMonth, monthDay, short, weekday

    /// The day in this form.
    func write(_ day: CivilDate) -> String {
        switch self {
        case .dayMonth: String(DateForm.dayMonthYear.write(day).dropLast(5))
        case .monthDay: String(DateForm.monthDayYear.write(day).dropLast(6))
        case .short: String(DateForm.short.write(day).dropLast(6))
        case .weekday: String(DateForm.weekday.write(day).dropLast(5))
        }
    }
}
