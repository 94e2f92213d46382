public import CivilTime

/// The dates that tests use, so that none of them reads a clock.
public enum FixedDates {
    /// Tuesday, 5 August 2025: the day on which an issue was published.
    public static let today = CivilDate(daysSinceEpoch: 20305)
    /// 5 August 2025, 09:00 UTC: the current time of the reader.
    public static let now = Timestamp(today, hour: 9)
    /// 5 August 2025, 16:06:29 UTC: the time at which the issue was published.
    public static let published = Timestamp(today, hour: 16, minute: 6, second: 29)
}
