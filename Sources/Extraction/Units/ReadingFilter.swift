internal import CivilTime
internal import DateExpressions
internal import Newsletter

/// Drops date expressions that stand in code or in an address.
struct ReadingFilter {
    private let unit: Unit

    init(_ unit: Unit) {
        self.unit = unit
    }

    /// Without the months, weekdays and repetitions in the name of what has a day already: in an
    /// entry with one, or in an entry below such a one.
    func withoutNames(_ readings: [TimeExpression], parent: [TimeExpression]) -> [TimeExpression] {
        guard unit.role != .heading, parent.contains(where: isDay) || isLed(by: readings) else {
            return readings
        }
        let days = parent.filter(isDay).map(\.value.start)
        return readings.filter { reading in
            isDay(reading) ? !days.contains(reading.value.start) : !isNamePart(reading)
        }
    }

    /// Whether the unit is a line of fields with a day.
    private func isLed(by readings: [TimeExpression]) -> Bool {
        guard let day = readings.first(where: isDay) else { return false }
        let isFirst = unit.words(0..<day.range.lowerBound).trimmingMarks().isEmpty
        let text = unit.text.text
        return isFirst && (unit.role != .paragraph || text.contains("|") || text.contains("\n"))
    }

    private func isDay(_ reading: TimeExpression) -> Bool {
        reading.stated.contains(.day) && reading.form != .relative && !reading.isApproximate
            && reading.recurrence == nil
    }

    private func isNamePart(_ reading: TimeExpression) -> Bool {
        reading.value.isVague || reading.recurrence != nil || !reading.stated.contains(.day)
    }

    /// What a unit has at most: more is no line that anybody wrote, and would take time that grows
    /// with the square of its length.
    private static let longestUnit = 64 << 10
    private static let mostReadings = 100

    /// Why the unit is not read, whatever stands in it; nil where its length is a line's.
    var refusal: String? {
        unit.text.text.utf8.count <= Self.longestUnit
            ? nil : "a paragraph of more than \(Self.longestUnit >> 10) KiB is not read"
    }

    /// Why the unit is not read with so many date expressions; nil where it is.
    func refusal(of readings: [TimeExpression]) -> String? {
        readings.count <= Self.mostReadings
            ? nil : "a paragraph of more than \(Self.mostReadings) dates is not read"
    }

    /// The readings that stand in words.
    func kept(_ readings: [TimeExpression]) -> [TimeExpression] {
        guard !readings.isEmpty else { return [] }
        let addresses = unit.text.links.filter { unit.words($0.range).contains("://") }.map(\.range)
        return readings.filter { reading in
            !isCode(reading) && !addresses.contains { $0.overlaps(reading.range) }
        }
    }

    /// Whether a reading is a part of code; dates may be set as code behind a label: "Polls: `5 May`".
    private func isCode(_ reading: TimeExpression) -> Bool {
        let spans = unit.text.code.filter { $0.overlaps(reading.range) }
        guard let first = spans.first else { return false }
        let isWhole = spans.allSatisfy { $0.clamped(to: reading.range) == $0 }
        let before = unit.words(0..<first.lowerBound).last { !$0.isWhitespace }
        return !isWhole || before.map { ":|–-".contains($0) } == false
    }
}
