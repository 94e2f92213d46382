public import CivilTime
public import Items

extension Facts {
    /// The last day on which an issue may still speak of it as ahead: its own last day, or where it
    /// repeats that of its rule, which may be the last day of the calendar.
    public var lastDay: CivilDate {
        guard let recurrence else { return when.lastDay }
        return recurrence.lastDay(beginningAt: when.start) ?? CivilDate(daysSinceEpoch: .max)
    }
}

extension Mention {
    /// The last day on which it is in mind: that of what it speaks of, or of its own publication
    /// where that is later.
    ///
    /// An issue that comes much later speaks of something else.
    public var lastDay: CivilDate { max(facts.lastDay, issue.published.date) }
}
