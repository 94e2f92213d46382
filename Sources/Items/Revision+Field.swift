extension Revision {
    /// The fields that a revision may change, by their JSON names.
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

        /// True if a change of this field means that the item was moved: its date, time or rule.
        public var isDate: Bool {
            switch self {
            case .start, .end, .time, .endTime, .zone, .recurrence, .exclusions, .exceptions: true
            default: false
            }
        }

        /// True if calendars must announce a change of this field.
        ///
        /// RFC 5545, section 3.8.7.4, leaves it to the organizer which revisions are significant.
        public var isSubstantial: Bool { isDate || self == .place || self == .status }
    }

    /// True if it moved the item.
    public var movesItem: Bool { changed.keys.contains { Field(rawValue: $0)?.isDate ?? false } }

    /// The change of a field; nil if the field stayed the same.
    public func change(of field: Field) -> Change? { changed[field.rawValue] }
}

extension Facts {
    /// True if other facts have the same dates, times and rule; if not, the item was moved.
    public func isAtSameTime(as other: Facts) -> Bool {
        when == other.when && recurrence == other.recurrence
    }
}
