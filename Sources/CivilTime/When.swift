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
    /// The end time, on `end`, or on `start` if `end` is nil; nil if the text states none.
    ///
    /// Without `time`, it is a time on the last of several days.
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

    /// A time on a day, in the zone that the text states; `end` is ignored unless after `start`.
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

extension When {
    /// The first day, or the first and last day as an ISO 8601 interval: `2026-05-03/2026-05-05`.
    public var interval: String {
        end.map { "\(start)/\($0)" } ?? start.description
    }

    /// The days of an ISO 8601 interval; nil if the text is not one.
    public init?(interval text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let days = parts.compactMap { CivilDate(iso: $0) }
        guard (1...2).contains(days.count), days.count == parts.count, let first = days.first else {
            return nil
        }
        self = .days(first, through: days.last)
    }
}

extension When {
    /// The same wall-clock times in another zone; unchanged if there are none.
    public func inZone(_ zone: String?) -> When {
        guard let time else {
            return precision == .day
                ? .days(start, through: lastDay, until: endTime, zone: zone) : self
        }
        return .minute(time, on: start, zone: zone, through: end, until: endTime)
    }

    /// Rebuilds a value from stored fields; nil if they contradict each other.
    public init?(
        start: CivilDate, end: CivilDate?, time: TimeOfDay?, endTime: TimeOfDay?, zone: String?,
        precision: Precision, part: PartOfMonth? = nil
    ) {
        guard precision != .minute else {
            guard let time else { return nil }
            self = .minute(time, on: start, zone: zone, through: end, until: endTime)
            return
        }
        guard time == nil, (end ?? start) >= start else { return nil }
        switch precision {
        case .month, .months:
            guard let end else { return nil }
            self = .months(start.civilMonth, through: end.civilMonth)
        case .partOfMonth:
            guard let part else { return nil }
            self = .part(part, of: start.civilMonth)
        case .day:
            self = .days(start, through: end ?? start, until: endTime, zone: zone)
        default: self = .period(precision, start, through: end ?? start)
        }
    }

    /// The same dates one year later, with 28 February for a 29 February; nil after the year 9999.
    public var aYearLater: When? {
        guard let first = start.aYearLater else { return nil }
        if let part { return .part(part, of: first.civilMonth) }
        guard let time else {
            guard let last = lastDay.aYearLater else { return nil }
            if precision == .day {
                return .days(first, through: last, until: endTime, zone: zone)
            }
            return isOfMonths
                ? .period(precision, first.civilMonth.firstDay, through: last.civilMonth.lastDay)
                : .period(precision, first, through: last)
        }
        let last = end?.aYearLater
        guard end == nil || last != nil else { return nil }
        return .minute(time, on: first, zone: zone, through: last, until: endTime)
    }

    /// True if the value covers whole months.
    public var isOfMonths: Bool {
        switch precision {
        case .partOfMonth, .month, .months, .quarter, .season: true
        case .minute, .day, .week: false
        }
    }
}

extension CivilDate {
    /// The same day next year, 28 February for a 29 February; nil after the year 9999.
    fileprivate var aYearLater: CivilDate? {
        CivilDate(year: year + 1, month: month, day: day)
            ?? CivilDate(year: year + 1, month: month, day: day - 1)
    }
}
