public import CivilTime

/// Whoever reads the output: when, and in which zone.
public struct Reader: Hashable, Sendable {
    /// The instant at which they look.
    public let now: Timestamp
    /// The IANA name of their zone.
    public let zone: String
    /// Their day.
    public let today: CivilDate

    /// A reader in a zone; nil where the zone is unknown.
    public init?(now: Timestamp, zone: String) {
        guard let clock = ZonedTime.wallClock(of: now, zone: zone) else { return nil }
        self.now = now
        self.zone = zone
        today = clock.date
    }

    /// A reader at the first moment of a day; nil where the zone is unknown.
    public init?(startOf day: CivilDate, zone: String) {
        guard let midnight = TimeOfDay(hour: 0, minute: 0),
            let now = ZonedTime.instant(of: midnight, on: day, zone: zone)
        else { return nil }
        self.now = now
        self.zone = zone
        today = day
    }
}
