internal import CivilTime

/// Turns the words of a date into days, relative to publication.
struct DayResolver: Sendable {
    let context: Context
    /// The tense of the text around the date.
    let tense: Tense

    /// The days of a value; nil if they do not exist.
    func resolved(_ value: DateValue) -> ResolvedDays? {
        switch value {
        case .repeating(let repetition): return resolved(repetition)
        case .several: return nil
        case .day(let day) where day.isOrderAmbiguous: return resolvedInEitherOrder(day)
        case .day(let day) where day.month == nil: return nearest(day, through: day)
        case .days(let first, let last) where first.month == nil && last.month == nil:
            return nearest(first, through: last)
        default: return resolvedByYear(value)
        }
    }

    var years: YearInference { YearInference(context: context, tense: tense) }

    /// The days of a value in its most likely year.
    func choice(of value: DateValue) -> YearInference.Choice? {
        guard value.needsYear else {
            return bounds(of: value, in: context.published.year).map { .init(bounds: $0) }
        }
        return years.choice(weekday: value.statedWeekday, isVague: value.precision.isVague) {
            bounds(of: value, in: $0)
        }
    }
}

extension DayResolver {
    private func resolvedByYear(_ value: DateValue) -> ResolvedDays? {
        guard let choice = choice(of: value), !isSlip(value, choice.bounds) else { return nil }
        let bounds = choice.bounds
        var days = ResolvedDays(
            when: value.when(in: bounds), ambiguities: choice.ambiguities)
        switch value {
        case .day(let day): days.ambiguities += day.contradictions(bounds.first)
        case .days(let first, let last):
            days.ambiguities += first.contradictions(bounds.first)
            if last != first { days.ambiguities += last.contradictions(bounds.last) }
        case .weekday(let weekday, .next): days.ambiguities += otherNext(weekday, bounds.first)
        default: break
        }
        return days
    }

    /// True if the text is about the future, but the date is past.
    ///
    /// For example, "we will meet on the first Monday of this month" after that Monday. Either the
    /// date or the tense is a mistake, so the date is not used.
    private func isSlip(_ value: DateValue, _ bounds: DayBounds) -> Bool {
        guard case .nth(_, _, of: .known) = value else { return false }
        return bounds.last < context.published && years.direction == .ahead
    }

    /// A day in numbers that may be in either order: the one with the stated weekday, if that
    /// decides.
    private func resolvedInEitherOrder(_ day: PartialDay) -> ResolvedDays? {
        let stated = resolvedByYear(.day(day))
        guard let weekday = day.weekday, let month = day.month,
            stated?.when.start.weekday != weekday
        else { return stated }
        let swapped = PartialDay(year: day.year, month: day.day, day: month, weekday: weekday)
        let other = resolvedByYear(.day(swapped))
        return other?.when.start.weekday == weekday ? other : stated
    }

    /// The other meaning of "next Friday", the coming one.
    private func otherNext(_ weekday: Weekday, _ chosen: CivilDate) -> [Ambiguity] {
        let coming = context.published.next(weekday)
        return coming == chosen ? [] : [.nextOrThis(other: coming)]
    }
}

extension DayResolver {
    /// Days in the month of the heading above, or otherwise the next such days.
    private func nearest(_ first: PartialDay, through last: PartialDay) -> ResolvedDays? {
        if let month = context.month { return days(from: first, through: last, of: month) }
        guard let start = nearest(first) else { return nil }
        guard last != first else { return start }
        let day = start.when.start
        let end =
            CivilDate(year: day.year, month: day.month, day: last.day)
            .flatMap { day < $0 ? $0 : nil }
        guard let end, last.weekday == nil || last.weekday == end.weekday else { return nil }
        return ResolvedDays(when: .days(day, through: end), ambiguities: start.ambiguities)
    }

    /// Days of a month; if the last one has a smaller number, it is in the next month: "30–2".
    private func days(
        from first: PartialDay, through last: PartialDay, of month: CivilMonth
    ) -> ResolvedDays? {
        let lastMonth = last.day < first.day ? month.adding(1) : month
        guard let start = first.date(in: month),
            let end = lastMonth.flatMap({ last.date(in: $0) }),
            start.days(to: end) <= Self.longestBareSpan || start.civilMonth == end.civilMonth
        else { return nil }
        let contradictions = first.contradictions(start)
        return ResolvedDays(
            when: .days(start, through: end),
            ambiguities: first == last
                ? contradictions : contradictions + last.contradictions(end))
    }

    /// "Thursday 13th": the closest such day with this weekday.
    ///
    /// "The 13th": the next one.
    func nearest(_ day: PartialDay) -> ResolvedDays? {
        if let month = context.month { return days(from: day, through: day, of: month) }
        let published = context.published
        guard day.weekday != nil else {
            let days = (0...Self.daysToBareDay).lazy.map { published.adding(days: $0) }
            return days.first { $0.day == day.day }
                .map { ResolvedDays(when: .days($0), ambiguities: [.bareDay]) }
        }
        let days = (-Self.daysBack...Self.daysAhead).map { published.adding(days: $0) }
            .filter { $0.day == day.day && $0.weekday == day.weekday }
        return days.min { distance($0) < distance($1) }.map { ResolvedDays(when: .days($0)) }
    }

    /// The distance from publication; of two equal distances, the later day counts as closer.
    private func distance(_ day: CivilDate) -> Int {
        let days = context.published.days(to: day)
        return days < 0 ? -2 * days + 1 : 2 * days
    }

    /// The greatest distance of a day without a month: any two consecutive months have 62 days at
    /// most.
    private static let daysToBareDay = 62
    /// The greatest distance in days for a weekday with a number; farther away, one of them is a
    /// mistake.
    private static let daysBack = 45
    private static let daysAhead = 62
    /// The greatest length in days of a span into the next month if neither month is named.
    private static let longestBareSpan = 10
}

extension PartialDay {
    /// The day of a month; nil if the month has no such day.
    fileprivate func date(in month: CivilMonth) -> CivilDate? {
        CivilDate(year: month.year, month: month.month, day: day)
    }

    /// The evidence that contradicts a day.
    fileprivate func contradictions(_ date: CivilDate) -> [Ambiguity] {
        var ambiguities: [Ambiguity] = []
        if let weekday, weekday != date.weekday {
            ambiguities.append(.weekdayContradicts(stated: weekday, actual: date.weekday))
        }
        if isOrderAmbiguous,
            let other = CivilDate(year: date.year, month: date.day, day: date.month)
        {
            ambiguities.append(.ambiguousOrder(other: other))
        }
        return ambiguities
    }
}
