extension When {
    /// The same time in another zone; unchanged if there is no time.
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

    /// The same dates one year later; nil if one of them does not exist then.
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

    /// True if it covers whole months.
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
