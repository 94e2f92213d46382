public import CivilTime

/// The person who reads the output: the time and the zone they are in.
public struct Viewer: Hashable, Sendable {
    /// The current instant.
    public let now: Timestamp
    /// The IANA name of the zone.
    public let zone: String
    /// The current day in the zone.
    public let today: CivilDate

    /// A viewer in a zone; nil if the zone is unknown.
    public init?(now: Timestamp, zone: String) {
        guard let clock = ZonedTime.wallClock(of: now, zone: zone) else { return nil }
        self.now = now
        self.zone = zone
        today = clock.date
    }

    /// A viewer at the beginning of a day; nil if the zone is unknown.
    public init?(startOf day: CivilDate, zone: String) {
        guard let midnight = TimeOfDay(hour: 0, minute: 0),
            let now = ZonedTime.instant(of: midnight, on: day, zone: zone)
        else { return nil }
        self.now = now
        self.zone = zone
        today = day
    }
}
