public import CivilTime

/// When something is, as it looks from where the reader is.
public struct ReaderTime: Hashable, Sendable {
    /// When the text says it is.
    public let stated: When
    /// The first day on the reader's calendar.
    public let start: CivilDate
    /// The last day on the reader's calendar.
    public let lastDay: CivilDate
    /// The time on the reader's clock; nil where none is stated, or no zone.
    public let time: TimeOfDay?
    /// The instant of a stated time; nil for days, and where the zone is not stated or not known.
    public let instant: Timestamp?
    /// The instant at which it ends, where a time is stated for that.
    public let endInstant: Timestamp?

    /// Converts a stated time; days belong to no zone and stay what they are.
    public init(_ when: When, for reader: Reader) {
        stated = when
        let instant = Self.instant(of: when.time, on: when.start, zone: when.zone)
        let clock = instant.flatMap { ZonedTime.wallClock(of: $0, zone: reader.zone) }
        self.instant = clock == nil ? nil : instant
        endInstant = Self.instant(of: when.endTime, on: when.lastDay, zone: when.zone)
        start = clock?.date ?? when.start
        time = clock?.time
        lastDay = max(start, when.end ?? start)
    }

    /// Whether the reader's clock shows something else than the text.
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
