internal import CivilTime

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
}
