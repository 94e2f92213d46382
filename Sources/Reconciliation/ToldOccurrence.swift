internal import CivilTime
internal import Items

/// A mention's statement about one occurrence of a repeating item.
enum ToldOccurrence: Hashable {
    /// It takes place on a day of the rule, or on the day it was moved to.
    case confirmed
    /// It is called off or moved.
    case changed(Recurrence.Exception)
    /// It takes place on a day of the rule after all.
    case restored(CivilDate)
}

extension Facts {
    /// The statement of a mention without a rule of its own; nil if it is about no occurrence.
    ///
    /// A date is one of the rule's, or one that an occurrence was moved to. Where a text says only the new
    /// day, the occurrence of the same month or week is meant.
    func occurrence(
        told mention: Facts, stance: Mention.Stance, former: When?
    ) -> ToldOccurrence? {
        guard let recurrence, mention.recurrence == nil, mention.kind == kind else { return nil }
        let told = mention.when
        switch stance {
        case .announced:
            guard !told.isVague, told.end == nil || when.end != nil,
                let day = dayOfOccurrence(at: told.start)
            else { return nil }
            let isAtOtherTime =
                when.time != nil && told.time != nil && told.time != when.time && day == told.start
            return isAtOtherTime ? .changed(.moved(day, to: day, at: told.time)) : .confirmed
        case .cancelled, .postponed:
            let days = told.isVague ? onlyDay(from: told.start, through: told.lastDay) : nil
            return (days ?? dayOfOccurrence(at: told.start))
                .map { .changed(.cancelled($0)) }
        case .moved:
            guard !told.isVague else { return nil }
            let old = former.flatMap { dayOfOccurrence(at: $0.start) }
            guard let day = old ?? neighbor(of: told.start, by: recurrence) else { return nil }
            let isBack = day == told.start && (told.time == nil || told.time == when.time)
            let time = told.time == when.time ? nil : told.time
            return isBack ? .restored(day) : .changed(.moved(day, to: told.start, at: time))
        }
    }

    /// The statement of a mention; nil if it is about no occurrence.
    func occurrence(told mention: Mention) -> ToldOccurrence? {
        occurrence(told: mention.facts, stance: mention.stance, former: mention.former)
    }

    /// The day that the rule gives for an occurrence which is on a day, as a rule or by exception.
    private func dayOfOccurrence(at day: CivilDate) -> CivilDate? {
        guard let recurrence else { return nil }
        if recurrence.hasOccurrence(on: day, beginningAt: when.start) { return day }
        return recurrence.exceptions.first { $0.newDay == day }?.day
    }

    /// The only occurrence of a period.
    private func onlyDay(from first: CivilDate, through last: CivilDate) -> CivilDate? {
        guard let recurrence, first <= last else { return nil }
        let days = (0...first.days(to: last)).lazy.map { first.adding(days: $0) }
            .filter { recurrence.hasOccurrence(on: $0, beginningAt: when.start) }.prefix(2)
        return days.count == 1 ? days.first : nil
    }

    /// The only occurrence of the month or the week in which a day is.
    private func neighbor(of day: CivilDate, by rule: Recurrence) -> CivilDate? {
        switch rule.frequency {
        case .daily: nil
        case .weekly:
            onlyDay(
                from: day.adding(days: -day.weekday.rawValue),
                through: day.adding(days: Self.lastDayOfWeek - day.weekday.rawValue))
        case .monthly, .yearly:
            onlyDay(from: day.civilMonth.firstDay, through: day.civilMonth.lastDay)
        }
    }

    private static let lastDayOfWeek = 6
}

extension Recurrence {
    /// The rule once a mention has told of one of its occurrences.
    func told(_ occurrence: ToldOccurrence) -> Recurrence {
        switch occurrence {
        case .confirmed: self
        case .changed(let exception): with(exception)
        case .restored(let day): withoutException(on: day)
        }
    }
}
