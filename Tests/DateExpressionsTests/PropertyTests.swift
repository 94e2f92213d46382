import CivilTime
import DateExpressions
import TestSupport
import Testing

/// Properties of any date, any text and any bytes.
@Suite struct PropertyTests {
    private static let context = Context(published: FixedDates.today)
    private static let rounds = 200

    @Test(arguments: DateForm.allCases) func readsAnyDayBackAsItWasWritten(form: DateForm) {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<Self.rounds {
            let day = Self.day(&generator)
            let text = form.write(day)
            let expressions = Recognizer.english.expressions(in: text, context: Self.context)
            #expect(expressions.map(\.value) == [.days(day)], "\(text)")
            #expect(expressions.map(\.range) == [0..<text.utf8.count], "\(text)")
        }
    }

    @Test(arguments: DateForm.allCases) func readsAnySpanBackAsItWasWritten(form: DateForm) {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<Self.rounds {
            let first = Self.day(&generator)
            let last = first.adding(days: Int.random(in: 1...60, using: &generator))
            for joint in [" - ", " – ", " to ", " until "] {
                let text = form.write(first) + joint + form.write(last)
                let expressions = Recognizer.english.expressions(in: text, context: Self.context)
                #expect(expressions.map(\.value) == [.days(first, through: last)], "\(text)")
            }
        }
    }

    @Test(arguments: DateForm.allCases) func readsAnyTimeBackAsItWasWritten(form: DateForm) throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<Self.rounds {
            let day = Self.day(&generator)
            let hour = Int.random(in: 0...23, using: &generator)
            let minute = Int.random(in: 0...59, using: &generator)
            let time = try #require(TimeOfDay(hour: hour, minute: minute))
            let expected = When.minute(time, on: day, zone: "UTC")
            for text in ["\(form.write(day)) at \(time) UTC", "\(time) UTC on \(form.write(day))"] {
                let expressions = Recognizer.english.expressions(in: text, context: Self.context)
                #expect(expressions.map(\.value) == [expected], "\(text)")
            }
        }
    }

    @Test(arguments: DateForm.allCases) func noiseAroundADateChangesNothing(form: DateForm) {
        var generator = SeededGenerator(seed: 4)
        let noise = [
            "(", ")", "“", "”", "… ", " é ", " | ", "\t", "\u{A0}", "🗓", " ** ", "; ", "? ",
        ]
        for _ in 0..<Self.rounds {
            let day = Self.day(&generator)
            let before = noise.randomElement(using: &generator) ?? ""
            let after = noise.randomElement(using: &generator) ?? ""
            let text = before + form.write(day) + after
            let expressions = Recognizer.english.expressions(in: text, context: Self.context)
            #expect(expressions.map(\.value) == [.days(day)], "\(text)")
        }
    }

    @Test func theDatesOfAListDoNotDependOnItsOrder() {
        var generator = SeededGenerator(seed: 5)
        let lines = (0..<60).map { _ in
            (DateForm.allCases.randomElement(using: &generator) ?? .iso).write(Self.day(&generator))
        }
        let days = Self.starts(of: lines).sorted()
        #expect(days.count == lines.count)
        for _ in 0..<20 {
            #expect(Self.starts(of: lines.shuffled(using: &generator)).sorted() == days)
        }
    }

    @Test func expressionsAreInOrderWithoutOverlaps() {
        var generator = SeededGenerator(seed: 6)
        let words = (Entry.days + Entry.spans + Entry.times + Entry.repetitions).flatMap(\.phrases)
        for _ in 0..<Self.rounds {
            let text = (0..<12).compactMap { _ in words.randomElement(using: &generator) }
                .joined(
                    separator: [" ", ", ", " - ", "\n"].randomElement(using: &generator) ?? " ")
            expectOrder(Array(text.utf8))
        }
    }

    @Test func survivesAnyBytes() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<Self.rounds * 5 {
            let length = Int.random(in: 0...200, using: &generator)
            expectOrder((0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) })
        }
    }

    @Test func survivesTruncatedAndShuffledDates() {
        var generator = SeededGenerator(seed: 8)
        let phrases = (Entry.days + Entry.spans + Entry.times).flatMap(\.phrases)
        for _ in 0..<Self.rounds * 5 {
            var bytes = Array((phrases.randomElement(using: &generator) ?? "").utf8)
            for _ in 0..<3 where !bytes.isEmpty {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] =
                    UInt8.random(in: 0...255, using: &generator)
            }
            expectOrder(bytes)
        }
    }

    private func expectOrder(_ bytes: [UInt8]) {
        let expressions = Recognizer.english.expressions(inUTF8: bytes, context: Self.context)
        var end = 0
        for reading in expressions {
            #expect(reading.range.lowerBound >= end)
            #expect(!reading.range.isEmpty && reading.range.upperBound <= bytes.count)
            #expect(reading.range.contains(reading.dateRange.lowerBound))
            #expect(reading.dateRange.upperBound <= reading.range.upperBound)
            end = reading.range.upperBound
        }
    }

    private static func starts(of lines: [String]) -> [CivilDate] {
        let text = lines.joined(separator: "\n")
        return Recognizer.english.expressions(in: text, context: context).map(\.value.start)
    }

    /// A random day in the years 2000 to 2059.
    private static func day(_ generator: inout SeededGenerator) -> CivilDate {
        let first = 10957
        let count = 21915
        return CivilDate(daysSinceEpoch: first + Int.random(in: 0..<count, using: &generator))
    }
}
