internal import CivilTime

/// Makes days of what a text names, as seen from publication.
struct DayResolver: Sendable {
    let context: Context
    /// The time that the words around the days speak of.
    let tense: Tense

    /// The days that words name; nil where the calendar has none such.
    func resolution(of dates: Dates) -> Resolution? {
        switch dates {
        case .day(let day):
            day.isOrderAmbiguous ? resolution(of: day) : resolution(from: day, through: day)
        case .days(let first, let last): resolution(from: first, through: last)
        case .month(let month): resolution(from: month, through: month)
        case .months(let first, let last): resolution(from: first, through: last)
        case .nthWeekday(let ordinal, let weekday, let month):
            resolution(ordinal: ordinal, weekday, of: month)
        case .weekday(let weekday, let direction): resolution(of: weekday, direction)
        case .known(let when): Resolution(when: when)
        case .repeating(let rule): occurrence(of: rule, from: nil)
        case .several, .weekdays: nil
        }
    }
}

extension DayResolver {
    var years: YearInference {
        YearInference(context: context, tense: tense)
    }

    /// A day in numbers of either order: the one whose weekday is the stated one, where it decides.
    private func resolution(of day: PartialDay) -> Resolution? {
        let stated = resolution(from: day, through: day)
        guard let weekday = day.weekday, let month = day.month,
            stated?.when.start.weekday != weekday
        else { return stated }
        let swapped = PartialDay(year: day.year, month: day.day, day: month, weekday: weekday)
        let other = resolution(from: swapped, through: swapped)
        return other?.when.start.weekday == weekday ? other : stated
    }

    private func resolution(from first: PartialDay, through last: PartialDay) -> Resolution? {
        guard first.month != nil || last.month != nil else { return nearest(first, through: last) }
        var (first, last) = (first, last)
        first.month = first.month ?? last.month
        last.month = last.month ?? first.month
        let choice =
            first.year ?? last.year == nil
            ? years.choice(weekday: first.weekday) { span(first, last, in: $0) }
            : span(first, last, in: 0).map { YearInference.Choice(first: $0.0, last: $0.1) }
        guard let choice else { return nil }
        var resolution = Resolution(
            when: .days(choice.first, through: choice.last), ambiguities: choice.ambiguities)
        resolution.ambiguities += contradictions(first, choice.first)
        if last != first { resolution.ambiguities += contradictions(last, choice.last) }
        return resolution
    }

    /// Both days, where `year` serves whichever states none; the last lies behind the first.
    private func span(
        _ first: PartialDay, _ last: PartialDay, in year: Int
    ) -> (CivilDate, CivilDate)? {
        let isOverNewYear = isBefore(last, first)
        let firstYear = first.year ?? last.year.map { isOverNewYear ? $0 - 1 : $0 } ?? year
        let lastYear = last.year ?? (isOverNewYear ? firstYear + 1 : firstYear)
        guard let start = first.date(in: firstYear), let end = last.date(in: lastYear),
            start <= end, start.days(to: end) <= Self.longestSpan
        else { return nil }
        return (start, end)
    }

    /// The next such days of a month that none names.
    private func nearest(_ first: PartialDay, through last: PartialDay) -> Resolution? {
        guard let start = nearest(first) else { return nil }
        guard last != first else { return start }
        let day = start.when.start
        guard let end = CivilDate(year: day.year, month: day.month, day: last.day), day < end else {
            return nil
        }
        return Resolution(when: .days(day, through: end), ambiguities: start.ambiguities)
    }

    private func isBefore(_ left: PartialDay, _ right: PartialDay) -> Bool {
        (left.month ?? 0, left.day) < (right.month ?? 0, right.day)
    }

    /// "Thursday 13th": the closest such day, its weekday agreeing; "the 13th": the next one.
    private func nearest(_ day: PartialDay) -> Resolution? {
        let reach = 45
        guard day.weekday != nil else {
            let next = (0...reach).lazy.map { context.published.adding(days: $0) }
                .first { $0.day == day.day }
            return next.map { Resolution(when: .days($0), ambiguities: [.bareDay]) }
        }
        let days = (-reach...reach).map { context.published.adding(days: $0) }
            .filter { $0.day == day.day && $0.weekday == day.weekday }
        return days.min { distance($0) < distance($1) }.map { Resolution(when: .days($0)) }
    }

    /// The distance from publication, the later of two that are as close counting less.
    private func distance(_ day: CivilDate) -> Int {
        let days = context.published.days(to: day)
        return days < 0 ? -2 * days + 1 : 2 * days
    }

    private func contradictions(_ stated: PartialDay, _ date: CivilDate) -> [Ambiguity] {
        var ambiguities: [Ambiguity] = []
        if let weekday = stated.weekday, weekday != date.weekday {
            ambiguities.append(.weekdayContradicts(stated: weekday, actual: date.weekday))
        }
        if stated.isOrderAmbiguous,
            let other = CivilDate(year: date.year, month: date.day, day: date.month)
        {
            ambiguities.append(.ambiguousOrder(other: other))
        }
        return ambiguities
    }

    static let week = 7
    /// A longer span is one whose year was mistaken.
    static let longestSpan = 366
}
