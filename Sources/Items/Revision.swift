public import CivilTime

/// The changes that one issue, or a correction, made to an item.
public struct Revision: Hashable, Sendable {
    /// The value of a field before and after; nil if it has none.
    public struct Change: Hashable, Sendable {
        /// The value before.
        public let old: String?
        /// The value after.
        public let new: String?

        /// A change from `old` to `new`.
        public init(from old: String?, to new: String?) {
            self.old = old
            self.new = new
        }
    }

    /// The item's sequence number after this change.
    public let sequence: Int
    /// The issue that announced the change; nil for a correction.
    public let issue: String?
    /// The line in that issue, 1-based; 0 for a correction.
    public let line: Int
    /// When that issue was published; for a correction, when the item's newest issue was.
    public let published: Timestamp
    /// The reason that a correction gives; nil for an issue.
    public let reason: String?
    /// The changes, by the JSON names of the fields (`start`, `time`, `place`, …).
    public let changed: [String: Change]

    /// A revision with its changes.
    public init(
        sequence: Int, issue: String?, line: Int, published: Timestamp, reason: String? = nil,
        changed: [String: Change]
    ) {
        self.sequence = sequence
        self.issue = issue
        self.line = line
        self.published = published
        self.reason = reason
        self.changed = changed
    }
}

extension Revision: Codable {}

extension Revision.Change: Codable {
    public init(from decoder: any Decoder) throws {
        var values = try decoder.unkeyedContainer()
        old = try values.decode(String?.self)
        new = try values.decode(String?.self)
    }

    /// Writes `[old, new]`.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.unkeyedContainer()
        try values.encode(old)
        try values.encode(new)
    }
}

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

    /// True if the revision moved the item.
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
