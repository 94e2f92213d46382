/// A part of a date, which a text either states or leaves out.
public enum Field: Hashable, Sendable, CaseIterable {
    case year, month, day, weekday
    /// The time of day on the first day.
    case time
    /// The time of day at the end.
    case endTime
    case zone
}
