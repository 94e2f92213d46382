public import CivilTime

/// A time of day in a text that names no date with it: `doors 18:30 CET`.
public struct ClockTime: Hashable, Sendable {
    /// The tokens of the time and its zone.
    public let tokens: Range<Int>
    /// The time, or the first of two.
    public let time: TimeOfDay
    /// The time at which it ends; nil if the text names none.
    public let endTime: TimeOfDay?
    /// The IANA zone, the likeliest if the words have several meanings; nil if none is known.
    public let zone: String?
    /// The zone as the text has it; nil if it names none.
    public let zoneText: String?
    /// How surely `zoneText` names `zone`.
    public let zoneCertainty: ZoneCertainty
}
