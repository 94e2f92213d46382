package import CivilTime

/// Whoever reads the output: when, and in which zone.
package struct Reader: Hashable, Sendable {
    /// The instant at which they look.
    package let now: Timestamp
    /// The IANA name of their zone.
    package let zone: String
    /// Their day.
    package let today: CivilDate

    /// A reader in a zone; nil where the zone is unknown.
    package init?(now: Timestamp, zone: String) {
        guard let clock = ZonedTime.wallClock(of: now, zone: zone) else { return nil }
        self.now = now
        self.zone = zone
        today = clock.date
    }

    /// A reader at the first moment of a day; nil where the zone is unknown.
    package init?(startOf day: CivilDate, zone: String) {
        guard let midnight = TimeOfDay(hour: 0, minute: 0),
            let now = ZonedTime.instant(of: midnight, on: day, zone: zone)
        else { return nil }
        self.now = now
        self.zone = zone
        today = day
    }
}
