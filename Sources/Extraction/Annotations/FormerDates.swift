internal import CivilTime
internal import DateExpressions
internal import Newsletter
internal import Text

/// Finds the dates that the text itself replaces: "moved from 3 May to 17 May", "planned for 3 May,
/// will now be on 17 May", "17 May (was 3 May)".
struct FormerDates {
    private let block: AnnotatedBlock

    init(_ block: AnnotatedBlock) {
        self.block = block
    }

    /// The block with only the dates that still apply, each with the date that it replaces.
    func blockWithoutThem() -> AnnotatedBlock {
        guard !block.dates.isEmpty,
            block.block.role == .tableRow
                || block.cues.contains([.former, .moved, .extended, .negation], in: block.all)
        else { return block }
        var dates = block.dates.map(withoutFormerStart)
        var isFormer = dates.map { _ in false }
        for index in dates.indices {
            guard let heir = heirInRow(of: index, dates) ?? heir(of: index, dates) else { continue }
            isFormer[index] = true
            if dates[heir].former == nil { dates[heir].former = dates[index].value }
        }
        var changed = block
        changed.dates = dates.indices.filter { !isFormer[$0] }.map { dates[$0] }
        changed.passedOver += dates.indices.filter { isFormer[$0] }
            .map { (dates[$0].tokens, "another date replaces it") }
        return changed
    }

    /// The index of the date that replaces one in a column such as "Was" or "Old date".
    ///
    /// Nil if the date is not in such a column, or the row has no other date.
    private func heirInRow(of index: Int, _ dates: [DateMark]) -> Int? {
        guard block.block.role == .tableRow, dates.count > 1, isInFormerColumn(dates[index]) else {
            return nil
        }
        return dates.indices.first { !isInFormerColumn(dates[$0]) }
    }

    private func isInFormerColumn(_ date: DateMark) -> Bool {
        guard let header = block.header(at: date.tokens.lowerBound) else { return false }
        let cues = CueIndex(header, lexicon: .english).cues
        return cues.contains { $0.says(.former) }
            || ["old", "original", "previous", "before"].contains(
                header.text(of: 0..<header.tokens.count).lowercased())
    }

    /// The index of the date in the same sentence that replaces this one; nil if none does.
    private func heir(of index: Int, _ dates: [DateMark]) -> Int? {
        let date = dates[index].tokens
        let before = index > 0 ? dates[index - 1].tokens.upperBound : 0
        let lead = Range(from: before, to: date.lowerBound)
        if let cue = former(endingBefore: date.lowerBound, in: lead) {
            let isAside = isAside(cue.tokens.lowerBound)
            guard !cue.says(oneOf: [.auxiliary, .negation]) || isAside else { return nil }
            // "(was 3 May)" and "instead of 3 May" come after the new date, such as 17 May.
            let isAfter = isAside || isInstead(cue)
            if isAfter, index > 0, isSameSentence(index - 1, index, dates) { return index - 1 }
            if index + 1 < dates.count, isSameSentence(index, index + 1, dates) {
                return index + 1
            }
            return index > 0 && isSameSentence(index - 1, index, dates) ? index - 1 : nil
        }
        guard index + 1 < dates.count, isSameSentence(index, index + 1, dates) else { return nil }
        let gap = Range(from: date.upperBound, to: dates[index + 1].tokens.lowerBound)
        return replaces(in: gap) || isDenied(lead) && isContrast(gap) ? index + 1 : nil
    }

    /// A phrase such as "originally" or "moved from" before a date, with only small words between.
    private func former(endingBefore end: Int, in lead: Range<Int>) -> Cue? {
        let reach = 3
        guard let cue = block.cues.last([.former], in: lead), end - cue.tokens.upperBound <= reach
        else { return nil }
        let between = Range(from: cue.tokens.upperBound, to: end)
        let isSmall = between.allSatisfy {
            block.tokens[$0].mark == .open || block.tokens[$0].mark == .comma
                || block.tokens[$0].mark == .colon
                || block.cues.says([.preposition, .determiner, .fromWord], at: $0)
        }
        return isSmall ? cue : nil
    }

    /// True for words that end in "not" or "not on": "not 3 May but 17 May".
    private func isDenied(_ lead: Range<Int>) -> Bool {
        guard let not = lead.suffix(2).first(where: { block.cues.says([.negation], at: $0) }) else {
            return false
        }
        return (not + 1..<lead.upperBound).allSatisfy { block.cues.says([.preposition], at: $0) }
    }

    /// True for ", but" and "but on" between two dates.
    private func isContrast(_ gap: Range<Int>) -> Bool {
        let longest = 3
        return gap.count <= longest
            && block.words(gap).lowercased().split(separator: " ").contains("but")
    }

    private func isInstead(_ cue: Cue) -> Bool {
        let words = block.words(cue.tokens).lowercased()
        return words.hasSuffix("of") || words.hasSuffix("than") || words.hasSuffix("not")
            || words.hasSuffix("not on") || words.hasSuffix("replacing")
            || words.hasSuffix("replaces")
    }

    /// True if the words between two dates say that the second one replaces the first.
    private func replaces(in gap: Range<Int>) -> Bool {
        block.cues.cues(in: gap).contains { cue in
            guard cue.says(oneOf: [.moved, .extended]) else { return false }
            // "June 4 • session submissions have been extended to 16 April": only the submissions
            // have another date, so 4 June still applies.
            let between = gap.lowerBound..<cue.tokens.lowerBound
            if block.cues.contains([.action], in: between) { return false }
            let words = block.words(cue.tokens).lowercased().split(separator: " ")
            if words.contains("now") { return true }
            let rest = Range(from: cue.tokens.upperBound, to: gap.upperBound)
            let leads = ["to", "until", "till", "through"]
            return words.last.map { leads.contains(String($0)) } == true
                || rest.count <= 2 && rest.contains { block.cues.says([.through, .until], at: $0) }
                || isSmall(between) && rest.count == 1 && block.words(rest).lowercased() == "to"
        }
    }

    /// True for small words only: ", and it has", but not ", and the meetup has".
    private func isSmall(_ range: Range<Int>) -> Bool {
        range.allSatisfy {
            block.tokens[$0].mark != nil
                || block.cues.says([.auxiliary, .conjunction, .pronoun], at: $0)
        }
    }

    private func isAside(_ token: Int) -> Bool {
        let reach = 4
        return (max(0, token - reach)..<token).contains {
            block.tokens[$0].mark == .open || block.tokens[$0].mark == .dash && $0 >= token - 2
        }
    }

    private func isSameSentence(_ left: Int, _ right: Int, _ dates: [DateMark]) -> Bool {
        let gap = Range(
            from: dates[left].tokens.upperBound, to: dates[right].tokens.lowerBound)
        return !gap.contains { index in
            block.tokens[index].startsLine || SentenceEnd.isEnd(index, of: block.text)
        }
    }

    /// True after "moved from", and after "has moved the meeting from".
    private func isMovedFrom(before end: Int) -> Bool {
        let reach = 12
        if let cue = former(endingBefore: end, in: 0..<end),
            block.words(cue.tokens).lowercased().hasSuffix("from")
        {
            return true
        }
        guard end > 0, block.words(end - 1..<end).lowercased() == "from" else { return false }
        let near = max(0, end - reach)..<end - 1
        guard let verb = block.cues.last([.moved, .postponed], in: near) else { return false }
        let object = verb.tokens.upperBound..<end - 1
        return block.words(verb.tokens).lowercased().hasSuffix("ed")
            && !object.contains { SentenceEnd.isEnd($0, of: block.text) }
            && !block.cues.contains([.auxiliary, .eventVerb, .conjunction], in: object)
    }

    /// After "moved from", the first day of a span is the former date, and the last day the new
    /// one.
    private func withoutFormerStart(_ date: DateMark) -> DateMark {
        guard let end = date.value.end, !date.value.isVague, date.value.time == nil,
            isMovedFrom(before: date.tokens.lowerBound)
        else { return date }
        let now =
            date.value.endTime.map { When.minute($0, on: end, zone: date.value.zone) } ?? .days(end)
        return DateMark(date.expression.meaning(now), former: .days(date.value.start))
    }
}
