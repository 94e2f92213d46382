public import CivilTime
public import Items

extension Facts {
    /// The last day on which an issue may still announce it: its own last day, or that of its rule,
    /// which may be the last day of the calendar.
    public var lastDay: CivilDate {
        guard let recurrence else { return when.lastDay }
        return recurrence.lastDay(beginningAt: when.start) ?? CivilDate(daysSinceEpoch: .max)
    }
}

extension Mention {
    /// The last day on which later mentions are compared with this one: that of the thing, or of
    /// the issue's publication if that is later.
    ///
    /// An issue long after that is about something else.
    public var lastDay: CivilDate { max(facts.lastDay, issue.published.date) }
}
