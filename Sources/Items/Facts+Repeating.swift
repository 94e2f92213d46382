internal import CivilTime

extension Facts {
    /// True if other facts repeat by the same rule, apart from excluded days.
    ///
    /// A later issue may count only the remaining occurrences of "six Tuesdays", so the last day is
    /// compared instead of the count.
    public func repeats(like other: Facts) -> Bool {
        guard let recurrence, let otherRule = other.recurrence else { return false }
        return recurrence.rhythm(beginningAt: when.start)
            == otherRule.rhythm(beginningAt: other.when.start)
    }
}

extension Recurrence {
    /// The rule without its exclusions, and with its last day in place of a count.
    fileprivate func rhythm(beginningAt start: CivilDate) -> Recurrence {
        Recurrence(
            frequency, interval: interval, byDay: byDay, byMonthDay: byMonthDay, byMonth: byMonth,
            bySetPosition: bySetPosition,
            end: end.flatMap { _ in lastDay(beginningAt: start) }.map { .until($0) })
    }
}
