public import CivilTime
public import Items

extension Facts {
    /// The last day on which an issue may still announce the item.
    ///
    /// For a repeating item, this is the last day of its rule, or of the year 9999 if the rule has
    /// no end.
    public var lastDay: CivilDate {
        guard let recurrence else { return when.lastDay }
        return recurrence.lastDay(beginningAt: when.start) ?? CivilDate(daysSinceEpoch: .max)
    }
}

extension Mention {
    /// The item's last day, or the day of the issue's publication if that is later.
    ///
    /// It limits which later mentions are compared with this one: an issue long afterward is about
    /// something else.
    public var lastDay: CivilDate { max(facts.lastDay, issue.published.date) }
}
