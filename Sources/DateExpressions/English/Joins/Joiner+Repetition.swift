internal import CivilTime
internal import Text

extension Joiner {
    /// The start, end, length and exclusions of a repetition.
    ///
    /// "Every Thursday starting May 8", "every Tuesday until 25 November", "from 9 September to 28
    /// October, every Tuesday", "for six weeks", "except 9 September".
    static let repetition = Joiner(name: name) { matches, scan in
        var joined: [Match] = []
        for (place, right) in matches.enumerated() {
            // "Except" without a day after it is not part of the expression.
            if right.value.affix == .exclusion, joined.last?.repetition != nil,
                !scan.leads(from: right, toDayOf: matches[(place + 1)...])
            {
                joined.append(right)
            } else if let left = joined.last,
                let whole = bounded(left, scan.gap(from: left, to: right), right, scan)
            {
                joined[joined.count - 1] = whole
            } else {
                joined.append(right)
            }
        }
        return joined
    }

    private static let name = "repetition with its days"

    /// "Thursdays, 17:00 UTC, bi-weekly", "bi-weekly: Thursdays": sets the interval in weeks or
    /// months.
    private static func paced(_ days: Match, _ gap: Gap, _ pace: Match) -> Match? {
        guard var repetition = days.repetition, let other = pace.repetition?.rule,
            repetition.rule.namesItsDays, repetition.rule.interval == 1, !other.namesItsDays,
            repetition.rule.frequency == other.frequency, pace.value.isFragment,
            gap.holdsOnly([.comma, .colon, .open, .dash], [.and, .on], atMost: 2)
        else { return nil }
        repetition.rule = repetition.rule.every(other.interval)
        var paced = days
        paced.value.dates = .repeating(repetition)
        paced.value.clock = days.value.clock ?? pace.value.clock
        paced.value.isFragment = false
        return paced
    }

    private static func bounded(
        _ left: Match, _ gap: Gap, _ right: Match, _ scan: Scan
    ) -> Match? {
        if let paced = paced(left, gap, right) ?? paced(right, gap, left) {
            return paced.joined(with: paced.tokens == left.tokens ? right : left, by: name)
        }
        if let repetition = left.repetition {
            guard
                let bounded = repetition.bounded(
                    by: right, gap, isExcluding: left.value.affix != nil)
            else { return nil }
            return left.with(bounded, from: right).joined(with: right, by: name)
        }
        if let repetition = right.repetition, let dates = left.startOfRepetition,
            scan.leads(to: left, gap, repetition)
        {
            var started = repetition
            started.start = dates
            started.last = left.isSpan ? dates : nil
            return right.with(started, from: left).joined(with: left, by: name).dated(
                by: left, right)
        }
        return nil
    }
}

extension Scan {
    /// True if the excluded day or days come right after "except".
    fileprivate func leads(from exclusion: Match, toDayOf rest: ArraySlice<Match>) -> Bool {
        guard let next = rest.first, next.isDate || next.everySuchWeekday != nil,
            next.repetition == nil || next.everySuchWeekday != nil
        else { return false }
        return gap(from: exclusion, to: next).isJointOfRepetition
    }

    /// True if a repetition starts on the date before it: "starting next Tuesday, every …", "8
    /// September, and every two weeks", "9 September to 28 October, Tuesdays".
    fileprivate func leads(to start: Match, _ gap: Gap, _ repetition: Repetition) -> Bool {
        // "From 19 June on it meets every second Wednesday": "on" and two more words may come
        // between.
        let longestClause = 3
        if gap.tokens.count <= longestClause, gap.tokens.first?.particle == .on,
            isLed(start), gap.tokens.allSatisfy({ $0.mark == nil || $0.mark == .comma })
        {
            return true
        }
        guard gap.holdsOnly([.comma, .open, .dash], [.and, .the, .on], atMost: 2) else {
            return false
        }
        if start.isSpan { return !gap.contains([.and]) && repetition.last == nil }
        return isLed(start) || !repetition.rule.namesItsDays && gap.contains([.and])
    }

    /// True if "starting" or "from" is right before a date.
    private func isLed(_ date: Match) -> Bool {
        let place = date.tokens.lowerBound - 1
        let leads: BitSet<Particle> = [.starting, .from]
        return (place - 1...place).contains { place in
            place >= 0 && tokens[place].particle.map(leads.contains) == true
        }
    }
}

extension Gap {
    fileprivate var isJointOfRepetition: Bool {
        holdsOnly(
            [.comma, .open, .dash],
            [
                .from, .starting, .next, .on, .the, .and, .until, .through, .to, .in, .during, .of,
                .between, .by,
            ])
    }
}

extension Repetition {
    /// This repetition with the start or end from another match; nil if that gives neither.
    fileprivate func bounded(by match: Match, _ gap: Gap, isExcluding: Bool) -> Repetition? {
        var bounded = self
        switch match.value.affix {
        case .count(let count)? where gap.isJointOfCount && !isBounded:
            bounded.rule = rule.ending(.count(count))
            return bounded
        case .duration(let shift)? where gap.isJointOfCount && !isBounded:
            bounded.length = shift
            return bounded
        case .exclusion? where gap.isJointOfAffix: return bounded
        case nil: break
        default: return nil
        }
        if isExcluding, gap.isJointOfRepetition, let days = match.everySuchWeekday {
            return without(days)
        }
        guard let dates = match.value.dates, match.repetition == nil, gap.isJointOfRepetition else {
            return nil
        }
        // "Every year in May" does not name a day, so the period is not its start or end.
        guard rule.namesItsDays || rule.frequency == .daily || !dates.precision.isVague else {
            return nil
        }
        if isExcluding { return excluding(dates, gap) }
        if gap.contains([.until, .through, .to, .by]), !isBounded {
            bounded.last = dates
            bounded.isLastIncluded = !gap.contains([.until])
            return bounded
        }
        let isStarting = gap.contains([.from, .starting, .next])
        let isWithin = gap.contains([.in, .during, .between, .of]) || gap.isEmpty && dates.isKnown
        if isWithin, !isStarting, match.isPeriod, start == nil, !isBounded {
            bounded.start = dates
            bounded.last = dates
            return bounded
        }
        // "Monthly, on a Friday" does not say which Friday, so the two are not joined.
        if case .weekday = dates, !isStarting, [.monthly, .yearly].contains(rule.frequency) {
            return nil
        }
        guard isStarting || !rule.namesItsDays || match.isSpan,
            start == nil, !gap.contains([.and]) || !rule.namesItsDays
        else { return nil }
        bounded.start = dates
        if match.isSpan, !isBounded { bounded.last = dates }
        return bounded
    }

    /// The repetition on all other days of each week: "every day except Sunday".
    private func without(_ weekdays: [Weekday]) -> Repetition? {
        guard rule.frequency == .daily || rule.frequency == .weekly, rule.interval == 1,
            rule.byDay.allSatisfy({ $0.ordinal == nil })
        else { return nil }
        let all = rule.byDay.isEmpty ? Weekday.allCases : rule.byDay.map(\.weekday)
        let left = all.filter { !weekdays.contains($0) }
        guard !left.isEmpty else { return nil }
        var rest = self
        rest.rule = Recurrence(.weekly, byDay: left.map { Recurrence.ByDay($0) }, end: rule.end)
        return rest
    }

    /// The repetition without some days, which are right after "except", or after "and" or a comma.
    ///
    /// Nil if they follow other excluded days without a comma or "and".
    private func excluding(_ dates: DateValue, _ gap: Gap) -> Repetition? {
        guard exclusions.isEmpty || gap.contains([.and]) || gap.contains([.comma]) else {
            return nil
        }
        var bounded = self
        bounded.exclusions.append(dates)
        return bounded
    }
}

extension Gap {
    fileprivate var isJointOfCount: Bool { isEmpty || holdsOnly([.comma, .open], atMost: 1) }

    fileprivate var isJointOfAffix: Bool {
        holdsOnly([.comma, .open, .dash], [.and, .but], atMost: 2)
    }
}

extension Match {
    /// The repetition that a match names; nil if it names something else.
    fileprivate var repetition: Repetition? {
        if case .repeating(let repetition) = value.dates { repetition } else { nil }
    }

    /// The weekdays if it names only weekdays: "Sunday", "Sundays", "weekends".
    fileprivate var everySuchWeekday: [Weekday]? {
        guard value.clock == nil else { return nil }
        switch value.dates {
        case .weekday(let weekday, .bare): return [weekday]
        case .repeating(let repetition):
            let rule = repetition.rule
            guard rule.frequency == .weekly, rule.interval == 1, !repetition.isBounded,
                repetition.start == nil, !rule.byDay.isEmpty
            else { return nil }
            return rule.byDay.map(\.weekday)
        default: return nil
        }
    }

    /// The date of this match if a repetition can start on it; nil otherwise.
    fileprivate var startOfRepetition: DateValue? {
        guard let dates = value.dates, value.affix == nil else { return nil }
        switch dates {
        case .day, .days, .span, .known, .weekday, .weekdayIn, .month, .months, .nth, .shifted:
            return dates
        default: return nil
        }
    }

    /// True if the match has a first and a last day.
    fileprivate var isSpan: Bool {
        switch value.dates {
        case .days, .span, .months: true
        default: false
        }
    }

    /// True if the match is a period during which something may repeat.
    fileprivate var isPeriod: Bool {
        switch value.dates {
        case .month, .months, .partOfYear, .days, .span, .part, .year: true
        case .known(let when): when.isVague
        default: false
        }
    }

    /// This match with a bounded repetition, and with the other match's time if it has none itself.
    fileprivate func with(_ repetition: Repetition, from other: Match) -> Match {
        var bounded = self
        bounded.value.dates = .repeating(repetition)
        bounded.value.clock = value.clock ?? other.value.clock ?? other.endClock
        bounded.value.form = .recurring
        // After "except", more days to exclude may follow.
        bounded.value.affix = other.value.affix == .exclusion ? .exclusion : value.affix
        bounded.value.isFragment =
            value.isFragment && repetition.start == nil && repetition.rule.end == nil
        return bounded
    }
}
