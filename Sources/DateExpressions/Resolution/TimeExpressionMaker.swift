internal import CivilTime
internal import Text

/// Turns matches into expressions: infers years, and adds times to days.
struct TimeExpressionMaker: Sendable {
    let scan: Scan

    /// The expressions for a match: one, several for single days, or none if no such day exists.
    func expressions(of match: Match) -> [TimeExpression] {
        match.singleDays(in: scan).compactMap(expression)
    }

    /// A time of day that does not belong to a date; nil for anything else.
    func clockTime(of match: Match) -> ClockTime? {
        guard match.value.dates == nil, let clock = match.value.clock, !clock.isBare,
            let time = clock.first.timeOfDay(match.value.dayPart)
        else { return nil }
        let whole = match.closingItsParentheses(in: scan)
        let zone = (clock.zone ?? clock.lastZone)?.checked
        return ClockTime(
            tokens: whole.tokens, time: time, endTime: clock.last?.timeOfDay(match.value.dayPart),
            zone: zone?.candidates.first, zoneText: zone?.text,
            zoneCertainty: zone?.certainty ?? .none)
    }
}

extension TimeExpressionMaker {
    private func expression(of match: Match) -> TimeExpression? {
        let match = scan.closing(match)
        guard let dates = match.value.dates, let days = days(of: match, dates, tense: nil) else {
            return nil
        }
        let main = StatedTime(match, on: days.when)
        let others = match.alternatives.map { restatement(of: $0, beside: main, on: days.when) }
        let all = [main] + others
        let best = all.first { $0.zone?.isUTC == true } ?? main
        let whole = match.closingItsParentheses(in: scan)
        return TimeExpression(
            tokens: whole.tokens, range: scan.text.byteRange(of: whole.tokens),
            dateRange: scan.text.byteRange(of: match.dateTokens), value: best.when,
            valueAhead: valueAhead(of: match, dates, best.when),
            closingDay: dates.isEndOfPeriod ? days.when.lastDay : nil,
            recurrence: days.recurrence, zoneText: best.zone?.text,
            zoneCertainty: best.zone?.certainty ?? .none,
            stated: dates.statedFields.union(match.value.statedFields),
            form: match.value.form,
            isApproximate: match.value.isApproximate || best.when.isHedged,
            alternatives: all.filter { $0 != best }.map(\.when),
            ambiguities: days.ambiguities + misspellings(in: match) + best.ambiguities,
            rules: match.rules)
    }

    private func days(of match: Match, _ dates: DateValue, tense: Tense?) -> ResolvedDays? {
        // The tense is needed only if the year must be inferred.
        let needsTense = tense == nil && !dates.statedFields.contains(.year)
        let spoken = needsTense ? scan.tense(around: match.tokens) : .unknown
        return DayResolver(context: scan.context, tense: tense ?? spoken).resolved(dates)
    }

    /// The value if a past date must be still to come; nil if it is not past or stays the same.
    private func valueAhead(of match: Match, _ dates: DateValue, _ value: When) -> When? {
        guard dates.needsYear, value.lastDay < scan.context.published, match.alternatives.isEmpty,
            let days = days(of: match, dates, tense: .ahead)
        else { return nil }
        let ahead = StatedTime(match, on: days.when).when
        return ahead == value ? nil : ahead
    }

    /// The misspelled months of a date.
    private func misspellings(in match: Match) -> [Ambiguity] {
        match.dateTokens.filter { scan.tokens[$0].isCorrected }
            .map { .misspelling(scan.text.text(of: $0..<($0 + 1))) }
    }

    /// Another statement of the instant of `main`.
    ///
    /// If it names no day, the day near `days` is taken on which both are the same instant.
    private func restatement(of match: Match, beside main: StatedTime, on days: When) -> StatedTime
    {
        let context = Context(published: days.start)
        let resolver = DayResolver(context: context, tense: .unknown)
        if let own = match.value.dates.flatMap(resolver.resolved) {
            return StatedTime(match, on: own.when)
        }
        let nearby = [0, -1, 1].map { StatedTime(match, on: .days(days.start.adding(days: $0))) }
        return nearby.first { $0.instant != nil && $0.instant == main.instant }
            ?? StatedTime(match, on: days)
    }
}

extension When {
    /// True for a period that is only approximate: "mid-May", "next week".
    fileprivate var isHedged: Bool {
        switch precision {
        case .week, .partOfMonth, .season: true
        case .minute, .day, .month, .months, .quarter: false
        }
    }
}
