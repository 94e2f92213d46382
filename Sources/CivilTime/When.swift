/// When something is: some days, some months, or a minute of a day.
///
/// Days belong to no time zone. A minute is kept as the wall-clock time and the zone of the text,
/// never as an instant alone, so that a new release of the zone database moves what it must.
package struct When: Hashable, Sendable {
    /// How exactly a text says when something is.
    package enum Precision: String, Codable, Sendable, CaseIterable {
        /// A time of day is given.
        case minute
        /// A day, or a first and a last one.
        case day
        /// One whole month.
        case month
        /// A span of whole months.
        case months
    }

    /// The first day.
    package let start: CivilDate
    /// The last day, inclusive; nil where there is one day only.
    package let end: CivilDate?
    /// The time on `start`; nil unless `precision` is `.minute`.
    package let time: TimeOfDay?
    /// The time at which it ends, on `end` or else on `start`; only beside `time`.
    package let endTime: TimeOfDay?
    /// The IANA name of the zone of both times; nil where the text names none.
    package let zone: String?
    /// How exact all this is.
    package let precision: Precision

    /// A day, or the days from `start` to `end`, both inclusive and put in order.
    package static func days(_ start: CivilDate, through end: CivilDate? = nil) -> When {
        let last = end ?? start
        return When(
            checked: min(start, last), end: last == start ? nil : max(start, last), time: nil,
            endTime: nil, zone: nil, precision: .day)
    }

    /// A month, or the months from `first` to `last`, both inclusive and put in order.
    package static func months(_ first: CivilMonth, through last: CivilMonth? = nil) -> When {
        let last = last ?? first
        return When(
            checked: min(first, last).firstDay, end: max(first, last).lastDay, time: nil,
            endTime: nil, zone: nil, precision: first == last ? .month : .months)
    }

    /// A time on a day, with the zone that the text states; `end` is a last day after `start`.
    package static func minute(
        _ time: TimeOfDay, on start: CivilDate, zone: String?, through end: CivilDate? = nil,
        until endTime: TimeOfDay? = nil
    ) -> When {
        When(
            checked: start, end: end.flatMap { $0 > start ? $0 : nil }, time: time,
            endTime: endTime,
            zone: zone, precision: .minute)
    }

    /// The last day, which is the first where there is one only.
    package var lastDay: CivilDate { end ?? start }

    /// Whether only months are known.
    package var isVague: Bool { precision == .month || precision == .months }

    private init(
        checked start: CivilDate, end: CivilDate?, time: TimeOfDay?, endTime: TimeOfDay?,
        zone: String?,
        precision: Precision
    ) {
        self.start = start
        self.end = end
        self.time = time
        self.endTime = endTime
        self.zone = zone
        self.precision = precision
    }
}

extension When: Comparable {
    /// By first day, then time (none first), then last day.
    package static func < (left: When, right: When) -> Bool {
        let leftKey = (left.start, left.time?.minutesSinceMidnight ?? -1, left.lastDay)
        let rightKey = (right.start, right.time?.minutesSinceMidnight ?? -1, right.lastDay)
        return leftKey < rightKey
    }
}
