internal import CivilTime
internal import DateExpressions

/// Finds the time of a day that stands apart from it: `13 August in Leeds at 6pm BST`.
struct TimeFinder {
    let unit: Unit
    let recognizer: Recognizer
    let published: CivilDate

    /// The reading with the time that a range of the unit gives behind it; nil where it gives none,
    /// or where the reading has one.
    func timed(_ reading: TimeExpression, within range: Range<Int>) -> TimeExpression? {
        guard reading.value.precision == .day, reading.value.end == nil else { return nil }
        let rest = Range(
            from: reading.range.upperBound,
            to: min(range.upperBound, reading.range.upperBound + Self.reach))
        let words = Words(unit.words(rest), at: rest.lowerBound).words
        let led = zip(words, words.dropFirst()).first { word, next in
            Self.leads.contains(word.text) && Self.mayBeginTime(next)
        }
        if let led { return self.reading(reading, timedFrom: led.1, to: rest.upperBound) }
        // Without a word that leads to it, a time must name its zone.
        return words.filter(Self.mayBeginTime).lazy
            .compactMap { self.reading(reading, timedFrom: $0, to: rest.upperBound) }
            .first { $0.zoneText != nil && $0.zoneCertainty != .unknown }
    }

    private func reading(_ reading: TimeExpression, timedFrom word: Words.Word, to end: Int)
        -> TimeExpression?
    {
        let date = unit.words(reading.dateRange)
        let text = date + " at " + unit.words(Range(from: word.range.lowerBound, to: end))
        let context = Context(published: published, year: reading.value.start.year)
        let again = recognizer.expressions(in: text, context: context).first
        guard let again, again.range.lowerBound == 0, again.stated.contains(.time),
            again.value.start == reading.value.start
        else { return nil }
        return again
    }

    private static func mayBeginTime(_ word: Words.Word) -> Bool {
        word.text.first?.isNumber == true || word.text == "noon" || word.text == "midnight"
    }

    /// How many bytes behind a day its time may stand.
    private static let reach = 300
    private static let leads: Set<String> = ["at", "from", "time", "doors", "starts"]
}
