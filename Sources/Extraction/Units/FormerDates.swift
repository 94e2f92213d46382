internal import CivilTime
internal import DateExpressions

/// Tells the dates of a unit that the text itself replaces by others: "extended from 3 May to
/// 17 May", "planned for 3 May, will now be held on 17 May", "17 May (was 3 May)".
struct FormerDates {
    private let unit: Unit
    private let readings: [TimeExpression]

    init(_ unit: Unit, readings: [TimeExpression]) {
        self.unit = unit
        self.readings = readings
    }

    /// The dates that count.
    func current() -> [TimeExpression] {
        guard readings.count > 1 else { return readings.map(withoutFormerStart) }
        return readings.indices.filter { !isFormer($0) }.map { withoutFormerStart(readings[$0]) }
    }

    private func isFormer(_ index: Int) -> Bool {
        let start = readings[index].range.lowerBound
        let previous = index > 0 ? readings[index - 1].range.upperBound : 0
        let before = Words(unit.words(Range(from: previous, to: start)))
        let text = unit.words(Range(from: previous, to: start))
        if Cues.former.end(before), !Cues.bareFormer.end(before) || text.contains("(") {
            return true
        }
        guard index + 1 < readings.count else { return false }
        let gap = unit.words(
            Range(from: readings[index].range.upperBound, to: readings[index + 1].range.lowerBound))
        return Cues.replaced.occur(in: Words(gap)) && !gap.contains(". ") && !gap.contains("\n")
    }

    /// A span behind "extended from" is its last day: the first one is what it was before.
    private func withoutFormerStart(_ reading: TimeExpression) -> TimeExpression {
        guard let end = reading.value.end, !reading.value.isVague, reading.value.time == nil else {
            return reading
        }
        let before = Words(unit.words(0..<reading.range.lowerBound))
        guard Cues.former.end(before), !Cues.bareFormer.end(before) else { return reading }
        return reading.onDay(end)
    }
}
