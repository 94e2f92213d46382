internal import CivilTime

extension Facts {
    /// True if other facts repeat by the same rule, whatever days either leaves out.
    ///
    /// Of "six Tuesdays", a later issue counts the rest: what counts is where they end.
    public func repeats(like other: Facts) -> Bool {
        guard let recurrence, let otherRule = other.recurrence else { return false }
        return recurrence.rhythm(beginningAt: when.start)
            == otherRule.rhythm(beginningAt: other.when.start)
    }
}

extension Recurrence {
    /// The rule without its exclusions, and with its last day instead of a count.
    fileprivate func rhythm(beginningAt start: CivilDate) -> Recurrence {
        Recurrence(
            frequency, interval: interval, byDay: byDay, byMonthDay: byMonthDay, byMonth: byMonth,
            bySetPosition: bySetPosition,
            end: end.flatMap { _ in lastDay(beginningAt: start) }.map { .until($0) })
    }
}
