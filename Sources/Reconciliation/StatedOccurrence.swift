internal import CivilTime
internal import Items

/// A statement about one occurrence of a repeating item.
enum StatedOccurrence: Hashable {
    /// The occurrence takes place on a day of the rule, or on the day it was moved to.
    case confirmed
    /// The occurrence is cancelled or moved.
    case changed(Recurrence.Exception)
    /// The occurrence takes place on a day of the rule after all.
    case restored(CivilDate)
}

extension Facts {
    /// The statement of a mention about one occurrence of these facts; nil if it makes none.
    ///
    /// The mention has no rule, and its date is a day of this rule, or one that an occurrence was
    /// moved to. If a text gives only the new day, the occurrence in the same month or week is
    /// meant.
    func occurrence(
        statedBy mention: Facts, status: AnnouncementStatus, former: When?
    ) -> StatedOccurrence? {
        guard let recurrence, mention.recurrence == nil, mention.kind == kind else { return nil }
        let stated = mention.when
        switch status {
        case .announced:
            guard !stated.isVague, stated.end == nil || when.end != nil,
                let day = dayOfOccurrence(at: stated.start)
            else { return nil }
            let isAtOtherTime =
                when.time != nil && stated.time != nil && stated.time != when.time
                && day == stated.start
            return isAtOtherTime ? .changed(.moved(day, to: day, at: stated.time)) : .confirmed
        case .cancelled, .postponed:
            let days = stated.isVague ? onlyDay(from: stated.start, through: stated.lastDay) : nil
            return (days ?? dayOfOccurrence(at: stated.start))
                .map { .changed(.cancelled($0)) }
        case .moved:
            guard !stated.isVague else { return nil }
            let old = former.flatMap { dayOfOccurrence(at: $0.start) }
            guard let day = old ?? neighbor(of: stated.start, by: recurrence) else { return nil }
            let isBack = day == stated.start && (stated.time == nil || stated.time == when.time)
            let time = stated.time == when.time ? nil : stated.time
            return isBack ? .restored(day) : .changed(.moved(day, to: stated.start, at: time))
        }
    }

    /// The statement of a mention about one occurrence; nil if it is not about one.
    func occurrence(statedBy mention: Mention) -> StatedOccurrence? {
        occurrence(statedBy: mention.facts, status: mention.status, former: mention.former)
    }

    /// The day of the rule for the occurrence that takes place on a day, also if it was moved
    /// there.
    private func dayOfOccurrence(at day: CivilDate) -> CivilDate? {
        guard let recurrence else { return nil }
        if recurrence.hasOccurrence(on: day, beginningAt: when.start) { return day }
        return recurrence.exceptions.first { $0.newDay == day }?.day
    }

    /// The only occurrence in a period; nil if there are none or several.
    private func onlyDay(from first: CivilDate, through last: CivilDate) -> CivilDate? {
        guard let recurrence, first <= last else { return nil }
        let days = (0...first.days(to: last)).lazy.map { first.adding(days: $0) }
            .filter { recurrence.hasOccurrence(on: $0, beginningAt: when.start) }.prefix(2)
        return days.count == 1 ? days.first : nil
    }

    /// The only occurrence in the month or week of a day.
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
    /// The rule after a mention of one of its occurrences.
    func applying(_ occurrence: StatedOccurrence) -> Recurrence {
        switch occurrence {
        case .confirmed: self
        case .changed(let exception): with(exception)
        case .restored(let day): withoutException(on: day)
        }
    }
}
