internal import CivilTime
internal import DateExpressions
internal import Newsletter
internal import Text

/// Joins first and last days from separate fields or columns: "Start: 3 May", "End: 5 May".
struct PairedDates {
    private let block: AnnotatedBlock

    init(_ block: AnnotatedBlock) {
        self.block = block
    }

    /// The block with one date for each pair.
    func blockWithPairs() -> AnnotatedBlock {
        guard block.dates.count > 1 else { return block }
        var dates: [DateMark] = []
        for date in block.dates {
            if let last = dates.last,
                let pair = pair(last, date) ?? repetition(last, date) ?? next(last, date)
            {
                dates[dates.count - 1] = pair
            } else {
                dates.append(date)
            }
        }
        var changed = block
        changed.dates = dates
        return changed
    }

    /// The span from one date to a later one, if only a label or the border of a cell is between
    /// them.
    private func pair(_ first: DateMark, _ last: DateMark) -> DateMark? {
        let longest = 370
        guard first.value.end == nil, last.value.end == nil, !first.value.isVague,
            !last.value.isVague,
            first.expression.recurrence == nil, last.expression.recurrence == nil,
            isLater(last.value, than: first.value),
            first.value.start.days(to: last.value.start) <= longest, isPair(first, last)
        else { return nil }
        let through = last.value.start == first.value.start ? nil : last.value.start
        let span =
            first.value.time.map {
                When.minute(
                    $0, on: first.value.start, zone: first.value.zone ?? last.value.zone,
                    through: through, until: last.value.time)
            } ?? .days(first.value.start, through: last.value.start)
        let tokens = first.tokens.lowerBound..<last.tokens.upperBound
        return DateMark(first.expression.meaning(span, tokens: tokens), former: first.former)
    }

    /// A day that the text names twice: "the last day of this month, 30 November".
    private func repetition(_ first: DateMark, _ last: DateMark) -> DateMark? {
        let gap = Range(from: first.tokens.upperBound, to: last.tokens.lowerBound)
        guard first.value.start == last.value.start, first.value.end == last.value.end,
            first.value.time == nil || last.value.time == nil, !gap.isEmpty,
            first.expression.recurrence == nil, last.expression.recurrence == nil,
            gap.allSatisfy({ [.comma, .open, .dash].contains(block.tokens[$0].mark) })
        else { return nil }
        let exact = last.value.time == nil ? first : last
        let tokens = first.tokens.lowerBound..<last.tokens.upperBound
        return DateMark(exact.expression.meaning(exact.value, tokens: tokens), former: first.former)
    }

    /// A repetition that starts on the day given as the next one: "every other Thursday at 17:00,
    /// next time on 15 April".
    private func next(_ habit: DateMark, _ day: DateMark) -> DateMark? {
        let longest = 9
        let gap = Range(from: habit.tokens.upperBound, to: day.tokens.lowerBound)
        guard let rule = habit.expression.recurrence, day.expression.recurrence == nil,
            day.expression.isDay || day.expression.ambiguities.contains(.bareDay),
            day.value.end == nil, !gap.isEmpty, gap.count <= longest, fits(day.value.start, rule),
            gap.contains(where: { block.words($0..<$0 + 1).lowercased() == "next" })
                || isInNextColumn(day),
            gap.allSatisfy({ block.tokens[$0].mark != nil || isSmall($0) })
        else { return nil }
        let tokens = habit.tokens.lowerBound..<day.tokens.upperBound
        if day.value.time != nil {
            return DateMark(day.expression.repeating(by: rule, tokens: tokens))
        }
        let start = day.value.start
        let when = habit.value
        let value =
            when.time.map { When.minute($0, on: start, zone: when.zone, until: when.endTime) }
            ?? .days(start)
        return DateMark(habit.expression.meaning(value, tokens: tokens))
    }

    /// True for a day in a column such as "Next" or "Next meeting".
    private func isInNextColumn(_ day: DateMark) -> Bool {
        guard let header = block.header(at: day.tokens.lowerBound), !header.tokens.isEmpty else {
            return false
        }
        return header.text(of: 0..<1).lowercased() == "next"
    }

    /// True if a day is one of the weekdays on which something repeats.
    private func fits(_ day: CivilDate, _ rule: Recurrence) -> Bool {
        rule.byDay.isEmpty || rule.byDay.contains { $0.weekday == day.weekday }
    }

    /// True for words that may be before the next day: "the", "one is on", "time", or "meeting".
    private func isSmall(_ token: Int) -> Bool {
        guard let cue = block.cues.cue(at: token) else { return false }
        return cue.says(oneOf: Wording.lead.union([.vague, .pronoun])) || cue.happening != nil
    }

    private func isLater(_ one: When, than other: When) -> Bool {
        if one.start != other.start { return one.start > other.start }
        guard let time = one.time, let earlier = other.time else { return false }
        return time > earlier
    }

    private func isPair(_ first: DateMark, _ last: DateMark) -> Bool {
        let gap = Range(from: first.tokens.upperBound, to: last.tokens.lowerBound)
        if block.block.role == .tableRow {
            guard gap.allSatisfy({ block.tokens[$0].mark != nil }) else { return false }
            guard let start = block.header(at: first.tokens.lowerBound),
                let end = block.header(at: last.tokens.lowerBound)
            else {
                return block.block.columns.isEmpty && isWholeCell(first) && isWholeCell(last)
            }
            return begins(
                CueIndex(start, lexicon: .english).cues, start.text(of: 0..<start.tokens.count))
                && ends(CueIndex(end, lexicon: .english).cues, end.text(of: 0..<end.tokens.count))
        }
        if isToldPeriod(first, gap) { return true }
        let label = PieceSplitter.trimmed(gap, block.tokens)
        guard !label.isEmpty, block.tokens[gap.upperBound - 1].mark == .colon,
            let start = labelBefore(first)
        else { return false }
        return begins(Array(block.cues.cues(in: start)), block.words(start))
            && ends(Array(block.cues.cues(in: label)), block.words(label))
            && block.cues.cues(in: label).first?.tokens == label
    }

    /// True if a sentence gives the first and the last day: "starts on 3 May and ends on 5 May".
    private func isToldPeriod(_ first: DateMark, _ gap: Range<Int>) -> Bool {
        let words = gap.filter { block.tokens[$0].mark == nil }
        let joints = Wording.lead.union([
            .pronoun, .ends, .closes, .eventVerb, .verb, .opens, .through, .until, .continues,
        ])
        guard let start = words.first, block.cues.says([.conjunction], at: start),
            block.cues.contains([.ends, .closes, .through, .until, .continues], in: gap),
            words.allSatisfy({ block.cues.says(joints, at: $0) })
        else { return false }
        var token = first.tokens.lowerBound - 1
        while token >= 0, block.tokens[token].mark == nil,
            block.cues.says(Wording.lead, at: token),
            !block.cues.says([.starts, .opens, .fromWord], at: token)
        { token -= 1 }
        guard token >= 0 else { return false }
        // The weekday in "The poll opened on Monday" is past, but its value is the next Monday:
        // only a stated day can begin the period.
        if block.cues.says([.begun], at: token) {
            return first.expression.stated.contains(.day)
        }
        return block.cues.says([.starts, .opens], at: token)
    }

    private func isWholeCell(_ date: DateMark) -> Bool {
        block.block.cells.contains {
            $0.range == block.text.byteRange(of: date.tokens)
        }
    }

    /// The tokens of the label right before a date.
    private func labelBefore(_ date: DateMark) -> Range<Int>? {
        let colon = date.tokens.lowerBound - 1
        guard colon > 0, block.tokens[colon].mark == .colon,
            let cue = block.cues.cue(at: colon - 1)
        else { return nil }
        return cue.tokens
    }

    private func begins(_ cues: [Cue], _ text: String) -> Bool {
        cues.contains { $0.says(oneOf: [.starts, .fromWord, .opens]) }
            || ["start", "first day", "start date", "starting"].contains(text.lowercased())
    }

    private func ends(_ cues: [Cue], _ text: String) -> Bool {
        cues.contains { $0.says(oneOf: [.ends, .until, .closes, .through]) }
            || ["end", "to", "last day", "end date", "ending"].contains(text.lowercased())
    }
}
