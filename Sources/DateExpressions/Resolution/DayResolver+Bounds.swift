internal import CivilTime

extension DayResolver {
    /// The first and last day of a value, with `year` for dates without one; nil if they do not
    /// exist.
    func bounds(of value: DateValue, in year: Int) -> DayBounds? {
        switch value {
        case .day(let day) where day.month == nil:
            return nearest(day).map { DayBounds($0.when) }
        case .day(let day): return day.date(in: year).map { DayBounds($0) }
        case .days(let first, let last): return span(first, last, in: year)
        case .month(let month): return month.civilMonth(in: year).map { DayBounds(($0, $0)) }
        case .months(let first, let last): return span(first, last, in: year)
        case .partOfYear(let part, let stated):
            return part.months(in: isOver(part, stated) ? year - 1 : stated ?? year)
                .map { DayBounds($0) }
        case .year(let year):
            return PartOfYear.wholeYear(year).map { DayBounds($0) }
        case .known(let when): return DayBounds(when)
        case .publication: return DayBounds(context.published)
        case .numberedWeek(let week, let stated):
            return CivilDate(week: week, of: stated ?? year).flatMap { Self.week(from: $0) }
        case .weekday(let weekday, let direction):
            return DayBounds(day(weekday, direction))
        case .nth(let place, let counted, let period):
            return bounds(of: period, in: year).flatMap { nth(place, counted, of: $0) }
        case .part(let part, let period):
            return bounds(of: period, in: year)
                .flatMap { self.part(part, of: $0, period.precision) }
        case .week(let day, let place):
            return bounds(of: day, in: year).flatMap { week(of: $0, place) }
        case .weekend(let day):
            return bounds(of: day, in: year)
                .map { DayBounds(.weekend(ofWeekFrom: $0.first.monday)) }
        case .monthOf(let day):
            return bounds(of: day, in: year).map {
                DayBounds(($0.first.civilMonth, $0.first.civilMonth))
            }
        case .weekdayIn(let week, let weekday):
            return bounds(of: week, in: year).map { DayBounds(self.weekday(weekday, in: $0)) }
        case .shifted(let shift, let anchor):
            return bounds(of: anchor, in: year).flatMap { shifted(shift, from: $0) }
                .flatMap { bounds in
                    value.precision.isVague
                        ? period(value.precision, around: bounds.first) : bounds
                }
        case .nearest(let count, let weekday, let anchor):
            return bounds(of: anchor, in: year)
                .flatMap { nearest(count, weekday, from: $0) }.map { DayBounds($0) }
        case .span(let first, let last): return span(first, last, in: year)
        case .several, .weekdays, .repeating: return nil
        }
    }
}

extension DayResolver {
    /// Both days, with `year` for those without one; the last must come after the first.
    private func span(_ first: PartialDay, _ last: PartialDay, in year: Int) -> DayBounds? {
        var (first, last) = (first, last)
        first.month = first.month ?? last.month
        last.month = last.month ?? first.month
        let isOverNewYear = (last.month ?? 0, last.day) < (first.month ?? 0, first.day)
        let firstYear = first.year ?? last.year.map { isOverNewYear ? $0 - 1 : $0 } ?? year
        let lastYear = last.year ?? (isOverNewYear ? firstYear + 1 : firstYear)
        guard let start = first.date(in: firstYear), let end = last.date(in: lastYear),
            start.days(to: end) <= Self.longestSpan(isDated: first.year != nil && last.year != nil)
        else { return nil }
        return DayBounds(start, end)
    }

    /// The longest span in days: a longer one has a wrong year, unless both years are stated.
    private static func longestSpan(isDated: Bool) -> Int { isDated ? 36_600 : 366 }

    private func span(_ first: PartialMonth, _ last: PartialMonth, in year: Int) -> DayBounds? {
        let isOverNewYear = last.month < first.month
        let firstYear = first.year ?? last.year.map { isOverNewYear ? $0 - 1 : $0 } ?? year
        let lastYear = last.year ?? (isOverNewYear ? firstYear + 1 : firstYear)
        guard let start = CivilMonth(year: firstYear, month: first.month),
            let end = CivilMonth(year: lastYear, month: last.month), start <= end
        else { return nil }
        return DayBounds((start, end))
    }

    /// The span from the first day of one date to the last day of another.
    ///
    /// In "Friday to 5 May", that is the first 5 May after the Friday.
    private func span(_ first: DateValue, _ last: DateValue, in year: Int) -> DayBounds? {
        let years = last.statedYear.map { [$0, $0 - 1] } ?? [year]
        let candidates = first.needsYear ? years : [year]
        return candidates.lazy.compactMap { year -> DayBounds? in
            guard let start = self.bounds(of: first, in: year)?.first else { return nil }
            return self.end(of: last, from: start).flatMap { DayBounds(start, $0) }
        }.first
    }

    /// The last day of a date that ends a span or a repetition: the first such day after its start.
    func end(of value: DateValue, from start: CivilDate) -> CivilDate? {
        var context = context
        context.published = start
        let resolver = DayResolver(context: context, tense: .unknown)
        if case .weekday(let weekday, .bare) = value { return start.next(weekday, orSame: true) }
        if case .day(let day) = value, day.month == nil {
            return resolver.resolved(value)?.when.lastDay
        }
        guard value.needsYear else { return bounds(of: value, in: start.year)?.last }
        return (0...1).lazy.compactMap { self.bounds(of: value, in: start.year + $0)?.last }
            .first { $0 >= start }
    }
}

extension DayResolver {
    /// True for "winter 2026" from January to March 2026: it means the winter that began in 2025.
    private func isOver(_ part: PartOfYear, _ stated: Int?) -> Bool {
        let published = context.published
        return part == .season(.winter) && stated == published.year && published.month <= 3
    }

    static func week(from monday: CivilDate) -> DayBounds? {
        DayBounds(monday, monday.adding(days: 6))
    }

    /// The week of a day, from Monday to Sunday.
    ///
    /// "The week of" a Sunday begins on that day in America, and on the next day elsewhere.
    private func week(of days: DayBounds, _ place: WeekAnchor) -> DayBounds? {
        let day = days.first
        switch place {
        case .end: return Self.week(from: days.last.monday)
        case .start where day.weekday == .sunday: return DayBounds(day, day.adding(days: 6))
        case .inside where day.weekday == .sunday: return DayBounds(day, day.adding(days: 7))
        case .start, .inside: return Self.week(from: day.monday)
        }
    }

    /// The week or month around a day that is only approximate.
    private func period(_ precision: When.Precision, around day: CivilDate) -> DayBounds? {
        precision == .week
            ? Self.week(from: day.monday) : DayBounds((day.civilMonth, day.civilMonth))
    }

    /// The day at some distance from a date: after its last day, or before its first.
    private func shifted(_ shift: Shift, from bounds: DayBounds) -> DayBounds? {
        shift.applied(to: shift.count < 0 ? bounds.first : bounds.last).map { DayBounds($0) }
    }

    private func nearest(_ count: Int, _ weekday: Weekday, from bounds: DayBounds) -> CivilDate? {
        let most = 60
        guard count != 0, abs(count) <= most else { return nil }
        if count > 0 { return bounds.last.next(weekday).adding(days: (count - 1) * 7) }
        return bounds.first.adding(days: -7).next(weekday, orSame: true)
            .adding(days: (count + 1) * 7)
    }

    /// The weekday in a week, or the next one after a day.
    private func weekday(_ weekday: Weekday, in bounds: DayBounds) -> CivilDate {
        bounds.first == bounds.last
            ? bounds.first.next(weekday, orSame: true)
            : bounds.first.monday.adding(days: weekday.rawValue)
    }

    private func day(_ weekday: Weekday, _ direction: Direction) -> CivilDate {
        let published = context.published
        let isThisWeek = published.weekday < weekday
        switch direction {
        case .bare, .this: return published.next(weekday, orSame: true)
        case .last: return published.adding(days: -7).next(weekday, orSame: true)
        // "This Friday" is the coming one; "next Friday" is in the next week.
        case .coming: return published.next(weekday)
        case .next: return published.next(weekday).adding(days: isThisWeek ? 7 : 0)
        case .afterNext: return published.next(weekday).adding(days: 7)
        }
    }
}

extension DayResolver {
    /// A rough part of a period.
    private func part(
        _ part: PeriodPart, of bounds: DayBounds, _ precision: When.Precision
    ) -> DayBounds? {
        let (first, last) = (bounds.first, bounds.last)
        switch (part, precision) {
        case (.rest, _):
            return DayBounds(max(first, min(last, context.published)), last)
        case (.untilEnd, .week): return DayBounds(min(first, context.published), last)
        case (.untilEnd, _):
            return DayBounds(min(bounds.first, context.published.civilMonth.firstDay), last)
        case (_, .season): return bounds
        case (.early, .week): return DayBounds(first, first.adding(days: 2))
        case (.middle, .week): return DayBounds(first.adding(days: 1), first.adding(days: 4))
        case (_, .week): return DayBounds(first.adding(days: 3), last)
        case (_, .month): return bounds
        default: return months(part, of: bounds)
        }
    }

    /// A third or a half of a period of several months.
    private func months(_ part: PeriodPart, of bounds: DayBounds) -> DayBounds? {
        let start = bounds.first.civilMonth
        let end = bounds.last.civilMonth
        let count = (end.year - start.year) * 12 + end.month - start.month + 1
        let length: Int
        var skipped = 0
        switch part {
        case .firstHalf: length = count / 2
        case .secondHalf: (length, skipped) = (count / 2, count / 2)
        case .early: length = count / 3
        case .middle: (length, skipped) = (count / 3, count / 3)
        default: (length, skipped) = (count / 3, count - count / 3)
        }
        guard length > 0, let first = start.adding(skipped), let last = first.adding(length - 1)
        else { return bounds }
        return DayBounds((first, last))
    }

    /// The nth unit in a period, counted from the end if negative.
    private func nth(_ place: Int, _ counted: Countable, of period: DayBounds) -> DayBounds? {
        switch counted {
        case .day: return day(place, in: period).map { DayBounds($0) }
        case .weekday(let weekday):
            return day(place, in: period) { $0.weekday == weekday }.map { DayBounds($0) }
        case .workday:
            return day(place, in: period) { $0.weekday < .saturday }.map { DayBounds($0) }
        case .weekend:
            return day(place, in: period) { $0.weekday == .saturday }
                .map { DayBounds(When.weekend(ofWeekFrom: $0.monday)) }
        case .week: return week(place, of: period)
        case .month: return months(place, length: 1, in: period)
        case .quarter: return months(place, length: 3, in: period)
        }
    }

    private func day(
        _ place: Int, in period: DayBounds, where test: (CivilDate) -> Bool = { _ in true }
    ) -> CivilDate? {
        let length = period.first.days(to: period.last)
        guard place != 0, abs(place) <= length + 1, length <= Self.longestSpan(isDated: true) else {
            return nil
        }
        let days = (0...length).lazy.map {
            place > 0 ? period.first.adding(days: $0) : period.last.adding(days: -$0)
        }
        return days.filter(test).dropFirst(abs(place) - 1).first
    }

    /// The nth week of a year, as in ISO 8601.
    ///
    /// In a month, people start counting with the week of its first day, or with the first full
    /// week; the result covers both.
    private func week(_ place: Int, of period: DayBounds) -> DayBounds? {
        guard period.first.civilMonth == period.last.civilMonth else {
            return day(place, in: period) { $0.weekday == .thursday }
                .flatMap { Self.week(from: $0.monday) }
        }
        let steps = place > 0 ? place - 1 : place + 1
        guard place != 0, abs(steps) < 5 else { return nil }
        let edge = place > 0 ? period.first : period.last
        let monday = edge.monday.adding(days: steps * 7)
        let isWhole = edge == (place > 0 ? edge.monday : edge.monday.adding(days: 6))
        let first = isWhole || place > 0 ? monday : monday.adding(days: -7)
        let last = monday.adding(days: isWhole || place < 0 ? 6 : 13)
        return DayBounds(first, last)
    }

    private func months(_ place: Int, length: Int, in period: DayBounds) -> DayBounds? {
        let start = place > 0 ? period.first.civilMonth : period.last.civilMonth
        let steps = place > 0 ? (place - 1) * length : (place + 1) * length - length + 1
        guard let first = start.adding(steps), let last = first.adding(length - 1),
            first.firstDay >= period.first, last.lastDay <= period.last
        else { return nil }
        return DayBounds((first, last))
    }
}

extension PeriodPart {
    /// The corresponding part of a month: early, middle, or late.
    var ofMonth: PartOfMonth {
        switch self {
        case .early, .firstHalf: .early
        case .middle: .middle
        case .late, .end, .untilEnd, .secondHalf, .rest: .late
        }
    }
}

extension PartOfYear {
    /// The first and last month of a year.
    fileprivate static func wholeYear(_ year: Int) -> (first: CivilMonth, last: CivilMonth)? {
        guard let first = CivilMonth(year: year, month: 1),
            let last = CivilMonth(year: year, month: 12)
        else { return nil }
        return (first, last)
    }
}
