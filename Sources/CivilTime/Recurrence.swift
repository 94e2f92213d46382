/// A rule for repeating: the part of RFC 5545's `RECUR` (section 3.3.10) that announcements use,
/// with the days that are excluded.
public struct Recurrence: Hashable, Sendable {
    /// The unit of repetition, before `interval` applies.
    public enum Frequency: String, Sendable, CaseIterable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// A weekday, or the nth one of a month, counted from the end if negative.
    public struct ByDay: Hashable, Sendable {
        /// 1 to 5, or -1 to -5; nil for every such weekday.
        public let ordinal: Int?
        /// The weekday.
        public let weekday: Weekday

        /// Every `weekday`, or the one with an ordinal.
        public init(_ weekday: Weekday, ordinal: Int? = nil) {
            self.ordinal = ordinal
            self.weekday = weekday
        }
    }

    /// How a rule ends.
    public enum End: Hashable, Sendable {
        /// After this many occurrences, including the first (`COUNT`).
        case count(Int)
        /// With the last occurrence on or before a day (`UNTIL`).
        case until(CivilDate)
    }

    /// The unit of repetition.
    public let frequency: Frequency
    /// The number of units between occurrences, 1 or more.
    public let interval: Int
    /// The weekdays, in the order of the text; empty if the rule names none.
    public let byDay: [ByDay]
    /// The days of the month, 1 to 31, or -1 to -31 from the end; empty if the rule names none.
    public let byMonthDay: [Int]
    /// The months, 1 to 12; empty for all of them.
    public let byMonth: [Int]
    /// Which of the days in a period count: 1 is the first, -1 the last; empty for all of them.
    public let bySetPosition: [Int]
    /// The end; nil if the rule has none.
    public var end: End?
    /// The days on which it does not take place (`EXDATE`), in order.
    public private(set) var exclusions: [CivilDate]
    /// The occurrences that are cancelled or moved, in order of their original days.
    public internal(set) var exceptions: [Exception]

    /// A rule; an interval below 1 is treated as 1.
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

    /// The last day on which it may occur; nil if the rule sets no last day.
    public var until: CivilDate? {
        if case .until(let day) = end { day } else { nil }
    }

    /// The number of occurrences; nil if the rule sets no number.
    public var count: Int? {
        if case .count(let count) = end { count } else { nil }
    }

    /// True if the rule itself says on which days it occurs, so the start need not.
    public var namesItsDays: Bool { !byDay.isEmpty || !byMonthDay.isEmpty }

    /// The same rule with these days excluded as well.
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
