public import CivilTime

/// A date and time, converted to the viewer's zone.
public struct ViewerTime: Hashable, Sendable {
    /// The date and time as the text states them.
    public let stated: When
    /// The first day in the viewer's zone.
    public let start: CivilDate
    /// The last day in the viewer's zone.
    public let lastDay: CivilDate
    /// The time in the viewer's zone; nil if the text states no time, or no zone.
    public let time: TimeOfDay?
    /// The instant; nil for whole days, and if the zone is not stated or unknown.
    public let instant: Timestamp?
    /// The instant at which it ends; nil if the text states no end time.
    public let endInstant: Timestamp?

    /// Converts a stated time; days have no zone and are not converted.
    public init(_ when: When, for viewer: Viewer) {
        stated = when
        let instant = Self.instant(of: when.time, on: when.start, zone: when.zone)
        let clock = instant.flatMap { ZonedTime.wallClock(of: $0, zone: viewer.zone) }
        self.instant = clock == nil ? nil : instant
        endInstant = Self.instant(of: when.endTime, on: when.lastDay, zone: when.zone)
        start = clock?.date ?? when.start
        time = clock?.time
        lastDay = max(start, when.end ?? start)
    }

    /// True if the time is different for the viewer.
    public var differs: Bool {
        guard let time else { return false }
        return time != stated.time || start != stated.start
    }

    private static func instant(of time: TimeOfDay?, on date: CivilDate, zone: String?)
        -> Timestamp?
    {
        guard let time, let zone else { return nil }
        return ZonedTime.instant(of: time, on: date, zone: zone)
    }
}
