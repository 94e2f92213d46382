/// A rule by which something repeats: the part of RFC 5545's `RECUR` (section 3.3.10) that
/// announcements use, and the days that are left out of it.
public struct Recurrence: Hashable, Sendable {
    /// How often, before `interval` counts.
    public enum Frequency: String, Sendable, CaseIterable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// A weekday, or the n-th one of a month, counted from its end if negative.
    public struct ByDay: Hashable, Sendable {
        /// 1 to 5, or -1 to -5; nil means every one.
        public let ordinal: Int?
        /// The weekday.
        public let weekday: Weekday

        /// Every `weekday`, or the one with an ordinal.
        public init(_ weekday: Weekday, ordinal: Int? = nil) {
            self.ordinal = ordinal
            self.weekday = weekday
        }
    }

    /// The end of a rule.
    public enum End: Hashable, Sendable {
        /// After so many occurrences, the first included (`COUNT`).
        case count(Int)
        /// With the last occurrence on or before a day (`UNTIL`).
        case until(CivilDate)
    }

    /// The unit that is counted.
    public let frequency: Frequency
    /// Every how many units, 1 or more.
    public let interval: Int
    /// The weekdays, in the order of the text; empty if the start's own weekday is meant.
    public let byDay: [ByDay]
    /// The days of the month, 1 to 31, or -1 to -31 counted from its end.
    public let byMonthDay: [Int]
    /// The months, 1 to 12; empty for all of them.
    public let byMonth: [Int]
    /// Which of the days of a month count, from 1, or from -1 at the end; empty for all of them.
    public let bySetPosition: [Int]
    /// The end; nil if the rule has none.
    public var end: End?
    /// The days on which it does not happen (`EXDATE`), in order.
    public private(set) var exclusions: [CivilDate]
    /// The occurrences that are called off or moved, by their days.
    public internal(set) var exceptions: [Exception]

    /// A rule; an interval below 1 counts as 1.
    public init(
        _ frequency: Frequency, interval: Int = 1, byDay: [ByDay] = [], byMonthDay: [Int] = [],
        byMonth: [Int] = [], bySetPosition: [Int] = [], end: End? = nil,
        exclusions: [CivilDate] = [], exceptions: [Exception] = []
    ) {
        self.frequency = frequency
        self.interval = max(1, interval)
        self.byDay = byDay
        self.byMonthDay = byMonthDay
        self.byMonth = byMonth
        self.bySetPosition = bySetPosition
        self.end = end
        self.exclusions = Self.inOrder(exclusions)
        self.exceptions = exceptions.sorted { $0.day < $1.day }
    }

    /// The last day on which it may occur; nil if no day bounds it.
    public var until: CivilDate? {
        if case .until(let day) = end { day } else { nil }
    }

    /// How often it occurs; nil if no number bounds it.
    public var count: Int? {
        if case .count(let count) = end { count } else { nil }
    }

    /// True if the weekdays, days and months say on which days it occurs, whatever its start is.
    public var namesItsDays: Bool { !byDay.isEmpty || !byMonthDay.isEmpty }

    /// The same rule without these days, beside those that are left out already.
    public func excluding(_ days: [CivilDate]) -> Recurrence {
        var rule = self
        rule.exclusions = Self.inOrder(exclusions + days)
        return rule
    }

    /// The same rule with another interval.
    public func every(_ interval: Int) -> Recurrence {
        Recurrence(
            frequency, interval: interval, byDay: byDay, byMonthDay: byMonthDay, byMonth: byMonth,
            bySetPosition: bySetPosition, end: end, exclusions: exclusions,
            exceptions: exceptions)
    }

    /// The same rule with another end.
    public func ending(_ end: End?) -> Recurrence {
        var rule = self
        rule.end = end
        return rule
    }

    private static func inOrder(_ days: [CivilDate]) -> [CivilDate] {
        Set(days).sorted()
    }
}
