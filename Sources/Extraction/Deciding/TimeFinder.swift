internal import CivilTime
internal import DateExpressions

/// Finds the time of a day that stands apart from it: `13 August in Leeds at 6pm BST`.
struct TimeFinder {
    let unit: Unit
    let recognizer: Recognizer
    let published: CivilDate

    /// The reading with the time that a range of the unit gives behind it; nil where it gives none,
    /// or where the reading has one.
    func timed(_ reading: Reading, within range: Range<Int>) -> Reading? {
        guard reading.when.precision == .day, reading.when.end == nil else { return nil }
        let rest = Range(from: reading.range.upperBound, to: range.upperBound)
        guard let start = start(in: rest) else { return nil }
        let date = unit.words(reading.dateRange)
        let text = date + " at " + unit.words(Range(from: start, to: rest.upperBound))
        let context = Context(published: published, year: reading.when.start.year)
        let again = recognizer.readings(in: text, context: context).first
        guard let again, again.range.lowerBound == 0, again.stated.contains(.time),
            again.when.start == reading.when.start
        else { return nil }
        return again
    }

    /// Where a digit follows "at", "from" or "time".
    private func start(in range: Range<Int>) -> Int? {
        let words = Words(unit.words(range), at: range.lowerBound).words
        let pair = zip(words, words.dropFirst()).first { word, next in
            Self.leads.contains(word.text) && next.text.first?.isNumber == true
        }
        return pair?.1.range.lowerBound
    }

    private static let leads: Set<String> = ["at", "from", "time"]
}
