/// When something takes place: days, a vaguer period, or a time on a day.
///
/// Days have no time zone. A time is kept as the wall-clock time and zone that the text states, not
/// only as an instant, so that an update of the zone database can move it.
public struct When: Hashable, Sendable {
    /// How exactly a text says when something is.
    public enum Precision: String, Codable, Sendable, CaseIterable {
        /// A time of day is given.
        case minute
        /// A day, or a first and a last one.
        case day
        /// Some day of a week or weekend.
        case week
        /// Some day in the early, middle, or late part of a month.
        case partOfMonth = "part-of-month"
        /// One whole month.
        case month
        /// A span of whole months.
        case months
        /// A quarter of a year.
        case quarter
        /// A season, by the months of the northern hemisphere.
        case season

        /// True if no single day or range of days is named.
        public var isVague: Bool { self != .minute && self != .day }
    }

    /// The first day.
    public let start: CivilDate
    /// The last day, inclusive; nil if there is only one day.
    public let end: CivilDate?
    /// The time on `start`; nil unless `precision` is `.minute`.
    public let time: TimeOfDay?
    /// The end time, on `end`, or on `start` if `end` is nil.
    ///
    /// It goes with `time`, or alone with the last of several days.
    public let endTime: TimeOfDay?
    /// The IANA name of the zone for both times; nil if the text names none.
    public let zone: String?
    /// How exactly the text says when.
    public let precision: Precision
    /// The part of the month; nil unless `precision` is `.partOfMonth`.
    public let part: PartOfMonth?

    /// A day, or the days from `start` to `end`, both inclusive; sorted if given in reverse.
    public static func days(_ start: CivilDate, through end: CivilDate? = nil) -> When {
        period(.day, start, through: end ?? start)
    }

    /// The days from `start` to `end`, with an end time on the last day.
    public static func days(
        _ start: CivilDate, through end: CivilDate, until endTime: TimeOfDay?, zone: String?
    ) -> When {
        let days = days(start, through: end)
        guard days.end != nil, let endTime else { return days }
        return When(
            checked: days.start, end: days.end, time: nil, endTime: endTime, zone: zone,
            precision: .day)
    }

    /// A month, or the months from `first` to `last`, both inclusive; sorted if given in reverse.
    public static func months(_ first: CivilMonth, through last: CivilMonth? = nil) -> When {
        let (first, last) = (min(first, last ?? first), max(first, last ?? first))
        return period(
            first == last ? .month : .months, first.firstDay, through: last.lastDay)
    }

    /// A part of a month.
    ///
    /// Any day of the month is possible: some people count in thirds, others in halves, and many do
    /// not count at all.
    public static func part(_ part: PartOfMonth, of month: CivilMonth) -> When {
        When(
            checked: month.firstDay, end: month.lastDay, time: nil, endTime: nil, zone: nil,
            precision: .partOfMonth, part: part)
    }

    /// An unknown day between two days, both inclusive; sorted if given in reverse.
    ///
    /// - Parameters:
    ///   - precision: How vague it is: any precision except `.minute` and `.partOfMonth`.
    ///   - first: The earliest possible day.
    ///   - last: The latest possible day.
    /// - Returns: The period from `first` to `last`.
    public static func period(
        _ precision: Precision, _ first: CivilDate, through last: CivilDate
    ) -> When {
        let isDay = precision == .minute || precision == .partOfMonth
        return When(
            checked: min(first, last), end: last == first ? nil : max(first, last), time: nil,
            endTime: nil, zone: nil, precision: isDay ? .day : precision)
    }

    /// A time on a day, in the zone that the text states; `end` is a last day after `start`.
    public static func minute(
        _ time: TimeOfDay, on start: CivilDate, zone: String?, through end: CivilDate? = nil,
        until endTime: TimeOfDay? = nil
    ) -> When {
        When(
            checked: start, end: end.flatMap { $0 > start ? $0 : nil }, time: time,
            endTime: endTime,
            zone: zone, precision: .minute)
    }

    /// The last day, which is the first day if there is only one.
    public var lastDay: CivilDate { end ?? start }

    /// True if only a period is known, not the day.
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
