internal import CivilTime

extension DayResolver {
    /// The first occurrence of a repetition, with its rule.
    ///
    /// It is on or after both its start and publication, or after publication if there is no start.
    /// A rule without days takes them from its start, and an interval is counted from there.
    func resolved(_ repetition: Repetition) -> ResolvedDays? {
        let published = context.published
        guard let start = repetition.start else {
            let from = published.adding(days: 1)
            let first = repetition.rule.firstDay(onOrAfter: repetition.rule.quarterStart(from))
            var resolved = bounded(repetition, first: first, counting: published)
            if repetition.rule.interval > 1, repetition.rule.frequency != .yearly {
                resolved?.ambiguities.append(.openStart(interval: repetition.rule.interval))
            }
            return resolved
        }
        guard let anchor = choice(of: start) else { return nil }
        let rule = repetition.rule
        let day =
            rule.namesItsDays ? rule.firstDay(onOrAfter: anchor.bounds.first) : anchor.bounds.first
        var resolved = bounded(repetition, first: day, counting: day)
        resolved?.ambiguities = anchor.ambiguities
        return resolved
    }

    /// The rule with its end, beginning with the first occurrence on or after publication.
    private func bounded(
        _ repetition: Repetition, first: CivilDate, counting from: CivilDate
    ) -> ResolvedDays? {
        var rule = repetition.rule
        if let last = repetition.last {
            guard let day = lastDay(last, isIncluded: repetition.isLastIncluded, from: first) else {
                return nil
            }
            rule = rule.ending(.until(day))
        }
        if let length = repetition.length {
            guard let end = length.applied(to: from) else { return nil }
            // "For six weeks" from the first occurrence includes six of them, so the day six weeks
            // later is left out; from now, that day is included.
            rule = rule.ending(.until(from == first ? end.adding(days: -1) : end))
        }
        let left = repetition.exclusions.flatMap { excludedDays($0, of: rule, from: first) }
        guard let day = rule.day(onOrAfter: max(first, context.published), beginningAt: first)
        else {
            return ResolvedDays(when: .days(first), recurrence: rule.excluding(left))
        }
        return ResolvedDays(
            when: .days(day),
            recurrence: rule.remaining(from: day, beginningAt: first).excluding(left))
    }

    /// The last day of the date or period that ends a repetition.
    private func lastDay(
        _ value: DateValue, isIncluded: Bool, from first: CivilDate
    ) -> CivilDate? {
        guard let end = end(of: value, from: first) else { return nil }
        guard !isIncluded, value.precision.isVague,
            let bounds = (0...1).lazy.compactMap({ self.bounds(of: value, in: first.year + $0) })
                .first(where: { $0.last >= first })
        else { return end }
        // "Until March" ends when March begins.
        return bounds.first > first ? bounds.first : end
    }

    /// The excluded days, from dates and periods.
    private func excludedDays(
        _ value: DateValue, of rule: Recurrence, from first: CivilDate
    ) -> [CivilDate] {
        let values: [DateValue] =
            if case .several(let days) = value { days.map { .day($0) } } else { [value] }
        return values.flatMap { value -> [CivilDate] in
            guard let last = end(of: value, from: first),
                let bounds = bounds(of: value, in: last.year), bounds.last == last,
                bounds.first.days(to: last) <= Self.longestExclusion
            else { return [] }
            return (0...bounds.first.days(to: last)).map { bounds.first.adding(days: $0) }
                .filter { rule.day(onOrAfter: $0, beginningAt: first) == $0 }
        }
    }

    private static let longestExclusion = 100
}

extension Recurrence {
    /// The start of a quarterly rule that names no month: the quarters of the year, or the last
    /// month of each for rules about last days.
    fileprivate func quarterStart(_ day: CivilDate) -> CivilDate {
        guard frequency == .monthly, interval == 3, namesItsDays else { return day }
        let isLast = byDay.contains { ($0.ordinal ?? 0) < 0 } || byMonthDay.contains { $0 < 0 }
        let place = isLast ? 0 : 1
        let candidates = (0...3).compactMap { day.civilMonth.adding($0) }
            .filter { $0.month % 3 == place }
            .map { firstDay(onOrAfter: max(day, $0.firstDay)) }
        return candidates.first { $0.month % 3 == place } ?? day
    }

    /// The rule from a later occurrence on, with a count reduced by the occurrences before.
    fileprivate func remaining(from day: CivilDate, beginningAt first: CivilDate) -> Recurrence {
        guard case .count(let count) = end, first < day else { return self }
        var gone = 0
        var next: CivilDate? = first
        while let occurrence = next, occurrence < day, gone < count {
            gone += 1
            next = self.day(onOrAfter: occurrence.adding(days: 1), beginningAt: first)
        }
        return ending(.count(max(1, count - gone)))
    }
}
