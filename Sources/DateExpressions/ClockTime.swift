public import CivilTime

/// A time of day that is not part of a date: `doors 18:30 CET`.
public struct ClockTime: Hashable, Sendable {
    /// The tokens of the time and its zone.
    public let tokens: Range<Int>
    /// The time, or the start if there are two.
    public let time: TimeOfDay
    /// The end time; nil if the text names none.
    public let endTime: TimeOfDay?
    /// The IANA zone, the most likely one if there are several; nil if unknown.
    public let zone: String?
    /// The zone as written; nil if the text names none.
    public let zoneText: String?
    /// How certain it is that `zoneText` means `zone`.
    public let zoneCertainty: ZoneCertainty
}
