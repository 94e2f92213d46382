extension Revision {
    /// What a revision may change, by the names of the JSON contract.
    public enum Field: String, CaseIterable, Sendable {
        case title, kind, category
        case start, end, time
        case endTime = "end_time"
        case zone = "tz"
        case precision
        case part
        case recurrence = "rrule"
        case exclusions = "exdate"
        case exceptions
        case place, country, region, projects, url, status

        /// Whether another value means another date, time or rhythm: the item was moved.
        public var isDate: Bool {
            switch self {
            case .start, .end, .time, .endTime, .zone, .recurrence, .exclusions, .exceptions: true
            default: false
            }
        }

        /// Whether a calendar must say that the entry changed: RFC 5545, section 3.8.7.4, leaves it
        /// to the organizer what is a significant revision.
        public var isSubstantial: Bool { isDate || self == .place || self == .status }
    }

    /// Whether it moved the item.
    public var movesItem: Bool { changed.keys.contains { Field(rawValue: $0)?.isDate ?? false } }

    /// What it changed of a field; nil where that stayed as it was.
    public func change(of field: Field) -> Change? { changed[field.rawValue] }
}

extension Facts {
    /// Whether other facts name the same dates, times and rhythm: if not, the item was moved.
    public func isAtSameTime(as other: Facts) -> Bool {
        when == other.when && recurrence == other.recurrence
    }
}
