/// A part of a date that a text states or leaves to its reader.
public enum Field: Hashable, Sendable, CaseIterable {
    case year, month, day, weekday
    /// The time of day on the first day.
    case time
    /// The time of day at which it ends.
    case endTime
    case zone
}
