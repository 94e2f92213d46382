internal import CivilTime

extension DateValue {
    /// True if the year must be inferred.
    var needsYear: Bool {
        switch self {
        case .day(let day): day.year == nil && day.month != nil
        case .days(let first, let last): first.year == nil && last.year == nil
        case .several(let days): days.contains { $0.year == nil }
        case .month(let month): month.year == nil
        case .months(let first, let last): first.year == nil && last.year == nil
        case .partOfYear(_, let year), .numberedWeek(_, let year): year == nil
        case .nth(_, _, let value), .part(_, let value), .week(let value, _),
            .weekend(let value), .monthOf(let value), .weekdayIn(let value, _),
            .shifted(_, let value),
            .nearest(_, _, let value):
            value.needsYear
        case .span(let first, let last):
            first.needsYear && (last.needsYear || last.statedYear == nil)
        case .year, .known, .publication, .weekday, .weekdays, .repeating: false
        }
    }

    /// The year that it names; the first one if there are several.
    var statedYear: Int? {
        switch self {
        case .day(let day): day.year
        case .days(let first, let last): first.year ?? last.year
        case .several(let days): days.lazy.compactMap(\.year).first
        case .month(let month): month.year
        case .months(let first, let last): first.year ?? last.year
        case .partOfYear(_, let year), .numberedWeek(_, let year): year
        case .nth(_, _, let value), .part(_, let value), .week(let value, _),
            .weekend(let value), .monthOf(let value), .weekdayIn(let value, _),
            .shifted(_, let value),
            .nearest(_, _, let value):
            value.statedYear
        case .span(let first, let last): first.statedYear ?? last.statedYear
        case .year(let year): year
        case .known, .publication, .weekday, .weekdays, .repeating: nil
        }
    }

    /// How exactly the day is known.
    var precision: When.Precision {
        switch self {
        case .day, .days, .several, .weekday, .weekdays, .weekdayIn, .nearest, .repeating: .day
        case .month, .monthOf: .month
        case .months, .year: .months
        case .partOfYear(let part, _): part.precision
        case .numberedWeek, .week, .weekend: .week
        case .known(let when): when.precision
        case .nth(_, let counted, _): counted.precision
        case .part(let part, let period): period.precision(of: part)
        case .publication: .day
        case .shifted(let shift, .publication): shift.precision
        case .shifted(_, let value): value.precision
        case .span(let first, let last): first.precision.ofSpan(to: last.precision)
        }
    }

    private func precision(of part: PeriodPart) -> When.Precision {
        switch precision {
        case .week: return .week
        case .month where part == .untilEnd: return .months
        case .month: return .partOfMonth
        case .season: return .season
        default: return .months
        }
    }

    /// The weekday that its day must have.
    var statedWeekday: Weekday? {
        switch self {
        case .day(let day), .days(let day, _): day.weekday
        case .week(let value, _), .weekend(let value), .shifted(_, let value),
            .nearest(_, _, let value),
            .span(let value, _):
            value.statedWeekday
        default: nil
        }
    }

    /// True if the date names the end of a period as the last day to do something.
    var isEndOfPeriod: Bool {
        switch self {
        case .part(.end, _), .part(.untilEnd, _): true
        default: false
        }
    }

    /// The date as a `When`, given its first and last day.
    func when(in bounds: DayBounds) -> When {
        if precision == .partOfMonth, case .part(let part, _) = self {
            return .part(part.ofMonth, of: bounds.first.civilMonth)
        }
        if precision == .months {
            return .months(bounds.first.civilMonth, through: bounds.last.civilMonth)
        }
        return .period(precision, bounds.first, through: bounds.last)
    }
}

extension When.Precision {
    /// The precision of a span, given those of its two ends.
    fileprivate func ofSpan(to last: When.Precision) -> When.Precision {
        guard isVague, last.isVague else { return .day }
        return self == .week && last == .week ? .week : .months
    }
}

extension Countable {
    fileprivate var precision: When.Precision {
        switch self {
        case .day, .workday, .weekday: .day
        case .week, .weekend: .week
        case .month: .month
        case .quarter: .quarter
        }
    }
}
