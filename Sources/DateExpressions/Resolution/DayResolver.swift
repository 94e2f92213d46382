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
    /// The first occurrence of a rule: on or after the day it starts from and publication, or after
    /// publication where none is named.
    ///
    /// A rule that names no day counts from `anchor`, and one that skips weeks counts them from there.
    func occurrence(of rule: Recurrence, from anchor: CivilDate?) -> Resolution {
        let published = context.published
        guard let anchor else {
            let day = rule.firstDay(onOrAfter: published.adding(days: 1))
            return Resolution(when: .days(day), recurrence: rule)
        }
        let isFree = rule.byDay.isEmpty && rule.byMonthDay == nil
        let first = isFree ? anchor : rule.firstDay(onOrAfter: anchor)
        guard first < published, let step = daysBetweenOccurrences(of: rule) else {
            let day = isFree ? anchor : rule.firstDay(onOrAfter: max(anchor, published))
            return Resolution(when: .days(rule.interval > 1 ? first : day), recurrence: rule)
        }
        let steps = (first.days(to: published) + step - 1) / step
        return Resolution(when: .days(first.adding(days: steps * step)), recurrence: rule)
    }

    /// The days from one occurrence to the next, where they are always as many and more than a week.
    private func daysBetweenOccurrences(of rule: Recurrence) -> Int? {
        guard rule.interval > 1, rule.interval <= Self.longestSpan else { return nil }
        return switch rule.frequency {
        case .weekly: rule.interval * Self.week
        case .daily: rule.interval
        default: nil
        }
    }

    private var years: YearInference {
        YearInference(context: context, tense: tense)
    }

    // MARK: Days

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
            when: .days(choice.first, through: choice.last), doubts: choice.doubts)
        resolution.doubts += contradictions(first, choice.first)
        if last != first { resolution.doubts += contradictions(last, choice.last) }
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
        guard let start = nearest(first), last != first else { return nearest(first) }
        let day = start.when.start
        guard let end = CivilDate(year: day.year, month: day.month, day: last.day), day < end else {
            return nil
        }
        return Resolution(when: .days(day, through: end), doubts: start.doubts)
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
            return next.map { Resolution(when: .days($0), doubts: [.bareDay]) }
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

    private func contradictions(_ stated: PartialDay, _ date: CivilDate) -> [Doubt] {
        var doubts: [Doubt] = []
        if let weekday = stated.weekday, weekday != date.weekday {
            doubts.append(.weekdayContradicts(stated: weekday, actual: date.weekday))
        }
        if stated.isOrderAmbiguous,
            let other = CivilDate(year: date.year, month: date.day, day: date.month)
        {
            doubts.append(.ambiguousOrder(other: other))
        }
        return doubts
    }

    // MARK: Months

    private func resolution(from first: PartialMonth, through last: PartialMonth) -> Resolution? {
        let isOverNewYear = last.month < first.month
        func months(_ year: Int) -> (CivilMonth, CivilMonth)? {
            let firstYear = first.year ?? last.year.map { isOverNewYear ? $0 - 1 : $0 } ?? year
            let lastYear = last.year ?? (isOverNewYear ? firstYear + 1 : firstYear)
            guard let start = CivilMonth(year: firstYear, month: first.month),
                let end = CivilMonth(year: lastYear, month: last.month), start <= end
            else { return nil }
            return (start, end)
        }
        if first.year ?? last.year != nil {
            return months(0).map { Resolution(when: .months($0.0, through: $0.1)) }
        }
        let choice = years.choice(weekday: nil) { year in
            months(year).map { ($0.0.firstDay, $0.1.lastDay) }
        }
        return choice.map {
            Resolution(
                when: .months($0.first.civilMonth, through: $0.last.civilMonth), doubts: $0.doubts)
        }
    }

    // MARK: Weekdays

    private func resolution(
        ordinal: Int, _ weekday: Weekday, of month: PartialMonth
    ) -> Resolution? {
        func day(_ year: Int) -> (CivilDate, CivilDate)? {
            guard let month = CivilMonth(year: month.year ?? year, month: month.month) else {
                return nil
            }
            return month.day(ordinal, weekday).map { ($0, $0) }
        }
        if let year = month.year { return day(year).map { Resolution(when: .days($0.0)) } }
        return years.choice(weekday: nil, day).map {
            Resolution(when: .days($0.first), doubts: $0.doubts)
        }
    }

    private func resolution(of weekday: Weekday, _ direction: Direction) -> Resolution {
        let published = context.published
        switch direction {
        case .bare, .this: return Resolution(when: .days(published.next(weekday, orSame: true)))
        case .last:
            let day = published.adding(days: -Self.week).next(weekday, orSame: true)
            return Resolution(when: .days(day))
        case .next:
            let day = published.next(weekday)
            let isThisWeek = published.weekday.rawValue < weekday.rawValue
            let doubts = [Doubt.nextOrThis(other: day.adding(days: Self.week))]
            return Resolution(when: .days(day), doubts: isThisWeek ? doubts : [])
        }
    }

    private static let week = 7
    /// A longer span is one whose year was mistaken.
    private static let longestSpan = 366
}

extension CivilMonth {
    /// The n-th such weekday of the month, counted from its end where negative.
    fileprivate func day(_ ordinal: Int, _ weekday: Weekday) -> CivilDate? {
        let week = 7
        if ordinal < 0 {
            let day = lastDay.adding(days: 1 - week).next(weekday, orSame: true)
            return day.adding(days: (ordinal + 1) * week)
        }
        let day = firstDay.next(weekday, orSame: true).adding(days: (ordinal - 1) * week)
        return day <= lastDay ? day : nil
    }
}
