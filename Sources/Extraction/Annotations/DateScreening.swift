internal import CivilTime
internal import DateExpressions
internal import Newsletter
internal import Text

/// Sets aside date expressions that the markup rules out: in struck-out text, code, addresses, or
/// the alternative text of pictures.
struct DateScreening {
    private let block: Block
    private let times: RecognizedTimes
    /// The dates that were not set aside.
    private(set) var dates: [DateMark] = []
    /// The times of day that were not set aside.
    private(set) var clockTimes: [ClockTime] = []
    /// The dates that were set aside, with the reason.
    private(set) var passedOver: [(tokens: Range<Int>, reason: String)] = []

    init(_ block: Block, times: RecognizedTimes) {
        self.block = block
        self.times = times
    }

    /// Screens all of a block's dates and times.
    mutating func screen() {
        let content = block.text.content
        for range in times.impossible {
            passedOver.append((range, "no calendar has this day"))
        }
        let struck = block.text.ranges(of: .struck)
        var struckDate: TimeExpression?
        for expression in times.expressions {
            if struck.contains(where: { $0.overlaps(expression.range) }) {
                passedOver.append((expression.tokens, "it is struck out"))
                struckDate = expression
            } else if let reason = reason(against: expression.range) {
                passedOver.append((expression.tokens, reason))
            } else {
                // A struck-out date is replaced by the one right after it.
                let read = machineRead(expression)
                dates.append(
                    DateMark(
                        struckDate.map { read.meaning(read.value, tokens: tokens(of: $0, read)) }
                            ?? read, former: struckDate?.value))
                struckDate = nil
            }
        }
        clockTimes = times.clockTimes.filter { time in
            let range = content.byteRange(of: time.tokens)
            return reason(against: range) == nil && !struck.contains { $0.overlaps(range) }
        }
    }

    /// Gives a day without a month the month of the previous date in the block.
    ///
    /// In “No social in July. The meetup is on the 15th.”, the second date becomes 15 July.
    mutating func anchorBareDays(published: CivilDate) {
        for index in dates.indices.dropFirst() {
            let bare = dates[index].expression
            let anchor = dates[index - 1].expression
            guard bare.ambiguities.contains(.bareDay), bare.value.end == nil,
                anchor.isDay || anchor.isMonth,
                !anchor.ambiguities.contains(.bareDay), bare.recurrence == nil,
                !(anchor.tokens.upperBound..<bare.tokens.lowerBound).contains(where: {
                    block.text.content.tokens[$0].startsLine
                })
            else { continue }
            let month = anchor.value.start.civilMonth
            guard
                let day = CivilDate(
                    year: month.year, month: month.month, day: bare.value.start.day),
                day > published, day != bare.value.start
            else { continue }
            let value = bare.value.time.map {
                When.minute($0, on: day, zone: bare.value.zone, until: bare.value.endTime)
            }
            dates[index].expression = bare.meaning(value ?? .days(day))
        }
    }

    /// The tokens of a date, and those of a struck-out date if that is right before it.
    private func tokens(of struck: TimeExpression, _ heir: TimeExpression) -> Range<Int> {
        let gap = Range(from: struck.tokens.upperBound, to: heir.tokens.lowerBound)
        return gap.allSatisfy { block.text.content.tokens[$0].mark != nil }
            ? struck.tokens.lowerBound..<heir.tokens.upperBound : heir.tokens
    }

    /// The reason to set aside a date in a range of bytes; nil if there is none.
    private func reason(against range: Range<Int>) -> String? {
        let text = block.text
        if text.ranges(of: .image).contains(where: { $0.overlaps(range) }) {
            return "it is in the description of an image"
        }
        let isAddress = text.links.contains { link in
            link.range.overlaps(range)
                && String(decoding: text.content.bytes[link.range], as: UTF8.self).holds("://")
        }
        if isAddress { return "it is in an address" }
        return isCode(range) ? "it is in code" : nil
    }

    /// True for a date in code, unless the code is only the date after a label.
    ///
    /// For example, the date in "Polls: `5 May`" is not set aside.
    private func isCode(_ range: Range<Int>) -> Bool {
        let spans = block.text.ranges(of: .code).filter { $0.overlaps(range) }
        guard let first = spans.first else { return false }
        let isWhole = spans.allSatisfy { $0.clamped(to: range) == $0 }
        let content = block.text.content
        let before = content.firstToken(at: first.lowerBound) - 1
        guard isWhole, before >= 0 else { return !isWhole }
        return content.tokens[before].mark?.isOne(of: [.colon, .bar, .dash]) != true
    }

    /// The expression with the time of day from the machine-readable date in the markup, if any.
    private func machineRead(_ expression: TimeExpression) -> TimeExpression {
        // A machine-readable time inside a span is only the time of its first or last day.
        guard expression.value.end == nil,
            let time = block.text.machineTimes.first(where: { $0.range.overlaps(expression.range) }
            ),
            let exact = Recognizer.english.expressions(
                in: time.value, context: Context(published: expression.value.start)
            ).first, exact.value.start == expression.value.start
        else { return expression }
        return expression.withTime(of: exact)
    }
}
