import CivilTime

/// When a calendar entry is, in the three forms that every calendar takes; never a floating time.
enum EntryTime: Hashable, Sendable {
    /// Whole days, both inclusive.
    case days(CivilDate, through: CivilDate)
    /// Two instants, written in UTC.
    case instants(Timestamp, Timestamp)
    /// Two times on the clocks of a zone, written with `TZID`.
    case zoned(WallClock, WallClock, zone: String)

    /// The day on which the entry starts, as it is written.
    var firstDay: CivilDate {
        switch self {
        case .days(let first, _): first
        case .instants(let start, _): start.date
        case .zoned(let start, _, _): start.date
        }
    }

    /// The zone that needs a definition beside the entry.
    var zone: String? {
        guard case .zoned(_, _, let zone) = self else { return nil }
        return zone
    }
}
