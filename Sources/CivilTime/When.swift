/// When something is: some days, a vaguer period, or a minute of a day.
///
/// Days belong to no time zone. A minute is kept as the wall-clock time and the zone of the text,
/// never as an instant alone, so that a new release of the zone database moves what it must.
public struct When: Hashable, Sendable {
    /// How exactly a text says when something is.
    public enum Precision: String, Codable, Sendable, CaseIterable {
        /// A time of day is given.
        case minute
        /// A day, or a first and a last one.
        case day
        /// A day of some week or weekend.
        case week
        /// A day in the early, middle, or late part of a month.
        case partOfMonth = "part-of-month"
        /// One whole month.
        case month
        /// A span of whole months.
        case months
        /// A quarter of a year.
        case quarter
        /// A season, by the months of the northern hemisphere.
        case season

        /// True if a text names no day.
        public var isVague: Bool { self != .minute && self != .day }
    }

    /// The first day.
    public let start: CivilDate
    /// The last day, inclusive; nil if there is only one day.
    public let end: CivilDate?
    /// The time on `start`; nil unless `precision` is `.minute`.
    public let time: TimeOfDay?
    /// The time at which it ends, on `end` or else on `start`; beside `time`, or alone on the last of
    /// several days.
    public let endTime: TimeOfDay?
    /// The IANA name of the zone of both times; nil if the text names none.
    public let zone: String?
    /// How exact all this is.
    public let precision: Precision
    /// The part of the month; nil unless `precision` is `.partOfMonth`.
    public let part: PartOfMonth?

    /// A day, or the days from `start` to `end`, both inclusive and put in order.
    public static func days(_ start: CivilDate, through end: CivilDate? = nil) -> When {
        period(.day, start, through: end ?? start)
    }

    /// The days from `start` to `end`; the last one ends at a time.
    public static func days(
        _ start: CivilDate, through end: CivilDate, until endTime: TimeOfDay?, zone: String?
    ) -> When {
        let days = days(start, through: end)
        guard days.end != nil, let endTime else { return days }
        return When(
            checked: days.start, end: days.end, time: nil, endTime: endTime, zone: zone,
            precision: .day)
    }

    /// A month, or the months from `first` to `last`, both inclusive and put in order.
    public static func months(_ first: CivilMonth, through last: CivilMonth? = nil) -> When {
        let (first, last) = (min(first, last ?? first), max(first, last ?? first))
        return period(
            first == last ? .month : .months, first.firstDay, through: last.lastDay)
    }

    /// A part of a month, which is known so roughly that its day may be any of the month: some count
    /// thirds, others halves, and many do not count.
    public static func part(_ part: PartOfMonth, of month: CivilMonth) -> When {
        When(
            checked: month.firstDay, end: month.lastDay, time: nil, endTime: nil, zone: nil,
            precision: .partOfMonth, part: part)
    }

    /// A day that a text leaves open between two days, both inclusive and put in order.
    ///
    /// - Parameters:
    ///   - precision: How vague it is: any precision but `.minute` and `.partOfMonth`.
    ///   - first: The first day on which it may be.
    ///   - last: The last such day.
    /// - Returns: The period.
    public static func period(
        _ precision: Precision, _ first: CivilDate, through last: CivilDate
    ) -> When {
        let isDay = precision == .minute || precision == .partOfMonth
        return When(
            checked: min(first, last), end: last == first ? nil : max(first, last), time: nil,
            endTime: nil, zone: nil, precision: isDay ? .day : precision)
    }

    /// A time on a day, with the zone that the text states; `end` is a last day after `start`.
    public static func minute(
        _ time: TimeOfDay, on start: CivilDate, zone: String?, through end: CivilDate? = nil,
        until endTime: TimeOfDay? = nil
    ) -> When {
        When(
            checked: start, end: end.flatMap { $0 > start ? $0 : nil }, time: time,
            endTime: endTime,
            zone: zone, precision: .minute)
    }

    /// The last day, which is the first if there is only one.
    public var lastDay: CivilDate { end ?? start }

    /// True if no day is known, only a period in which it lies.
    public var isVague: Bool { precision.isVague }

    private init(
        checked start: CivilDate, end: CivilDate?, time: TimeOfDay?, endTime: TimeOfDay?,
        zone: String?,
        precision: Precision, part: PartOfMonth? = nil
    ) {
        self.start = start
        self.end = end
        self.time = time
        self.endTime = endTime
        self.zone = zone
        self.precision = precision
        self.part = part
    }
}

extension When: Comparable {
    /// By first day, then time (none first), then last day.
    public static func < (left: When, right: When) -> Bool {
        let leftKey = (left.start, left.time?.minutesSinceMidnight ?? -1, left.lastDay)
        let rightKey = (right.start, right.time?.minutesSinceMidnight ?? -1, right.lastDay)
        return leftKey < rightKey
    }
}
