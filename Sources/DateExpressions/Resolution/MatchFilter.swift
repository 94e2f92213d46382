internal import CivilTime
internal import Text

/// Decides which matches remain after joining: dates, times of day, and text that must not be read.
struct MatchFilter {
    let scan: Scan

    /// The greatest number of tokens between words such as "two weeks before" and the date.
    private static let reach = 8

    /// Drops dates that others are counted from, and the words that count.
    ///
    /// "Two weeks before the conference on 12 September": neither the length nor 12 September is
    /// the date of what the sentence is about, and a wrong date is worse than none.
    func read(_ matches: [Match]) -> (kept: [Match], unresolved: [Range<Int>]) {
        var kept: [Match] = []
        var unresolved: [Range<Int>] = []
        var open: Match?
        for match in matches {
            if let affix = match.value.affix, match.value.dates == nil {
                open = affix.needsDate ? match : nil
            } else if match.isWeekdayAlone,
                isBesideUnreadNumber(match) || isOfSomething(match)
            {
                unresolved.append(match.tokens)
            } else if let last = kept.last, isOneOfSeveral(match, after: last) {
                kept.removeLast()
                unresolved.append(last.tokens.union(match.tokens))
            } else if let lead = open, match.isDate, isCounted(match, from: lead) {
                unresolved.append(lead.tokens.union(match.tokens))
                open = nil
            } else {
                if match.isDate { open = nil }
                kept.append(match)
            }
        }
        return (kept, unresolved)
    }

    /// True if a date is in the same clause as the words that count from it, and close to them.
    private func isCounted(_ match: Match, from lead: Match) -> Bool {
        let gap = scan.gap(from: lead, to: match).tokens
        let ends: BitSet<PunctuationMark> = [
            .dot, .bang, .paragraph, .comma, .semicolon, .bar, .colon, .dash,
        ]
        return gap.count <= Self.reach
            && gap.allSatisfy { token in
                !token.startsLine && token.mark.map(ends.contains) != true
            }
    }

    /// True for the weekday in "monthly, on a Sunday" and "Sundays, once a month": it is neither
    /// each of them nor the next one.
    private func isOneOfSeveral(_ match: Match, after last: Match) -> Bool {
        let isOne =
            match.value.dates?.isWeekday == true && last.isLongPace
            || last.value.dates?.isWeekday == true && match.isLongPace
        return isOne
            && scan.gap(from: last, to: match)
                .holdsOnly([.comma, .open, .dash, .colon], [.on, .alphaA, .at], atMost: 3)
    }

    /// True for the weekday in "the Friday of the sprint" and "each Friday of the trial".
    private func isOfSomething(_ match: Match) -> Bool {
        let place = match.tokens.upperBound
        return place < scan.tokens.count && scan.tokens[place].particle == .of
    }

    /// True if a number is right after a weekday: "on Monday 29 we meet".
    ///
    /// If it is the day's number, the next Monday would be the wrong day.
    private func isBesideUnreadNumber(_ match: Match) -> Bool {
        var place = match.tokens.upperBound
        let hasComma = place < scan.tokens.count && scan.tokens[place].mark == .comma
        let isOpen = place < scan.tokens.count && scan.tokens[place].mark == .open
        if hasComma || isOpen { place += 1 }
        // "Friday the 13th": the number is certainly the day's.
        let hasArticle = place < scan.tokens.count && scan.tokens[place].particle == .the
        if hasArticle { place += 1 }
        guard place < scan.tokens.count else { return false }
        let number = scan.tokens[place]
        guard number.isNumber, number.digits <= 2, !number.startsLine,
            (1...31).contains(number.number ?? 0)
        else { return false }
        let rest = Cursor(scan, at: place + 1)
        if hasArticle { return rest.peek()?.term == .ordinalSuffix }
        if isOpen { return rest.peek()?.mark == .close }
        return !hasComma || rest.isAtPause
    }
}

extension DateValue {
    /// True for "Sunday" and "Sundays".
    fileprivate var isWeekday: Bool {
        switch self {
        case .weekday: true
        case .repeating(let repetition): repetition.rule.frequency == .weekly
        default: false
        }
    }
}

extension Match {
    /// True for "monthly" and "once a year", which do not name a day.
    fileprivate var isLongPace: Bool {
        guard value.isFragment, case .repeating(let repetition) = value.dates else { return false }
        return [.monthly, .yearly].contains(repetition.rule.frequency)
            && !repetition.rule.namesItsDays
    }

    /// True for a weekday without a day, a time, or a word such as "next".
    fileprivate var isWeekdayAlone: Bool {
        guard value.clock == nil, case .weekday(_, .bare) = value.dates else { return false }
        return true
    }
}
