import CivilTime

/// The time of a calendar entry, in the three forms that every calendar program reads.
///
/// Floating times are never used.
enum EntryTime: Hashable, Sendable {
    /// Whole days, both inclusive.
    case days(CivilDate, through: CivilDate)
    /// Two instants in UTC.
    case instants(Timestamp, Timestamp)
    /// Two wall-clock times in a zone, written with `TZID`.
    case zoned(WallClock, WallClock, zone: String)

    /// The day on which the entry starts, as it is written.
    var firstDay: CivilDate {
        switch self {
        case .days(let first, _): first
        case .instants(let start, _): start.date
        case .zoned(let start, _, _): start.date
        }
    }

    /// The zone that needs a `VTIMEZONE`; nil if none does.
    var zone: String? {
        guard case .zoned(_, _, let zone) = self else { return nil }
        return zone
    }
}
