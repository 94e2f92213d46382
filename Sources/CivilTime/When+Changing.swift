extension When {
    /// The same with another zone; nothing changes where no time is given.
    package func inZone(_ zone: String?) -> When {
        guard let time else { return self }
        return .minute(time, on: start, zone: zone, through: end, until: endTime)
    }

    /// Puts the fields that a store or a file keeps back together; nil where they contradict.
    package init?(
        start: CivilDate, end: CivilDate?, time: TimeOfDay?, endTime: TimeOfDay?, zone: String?,
        precision: Precision
    ) {
        switch precision {
        case .minute:
            guard let time else { return nil }
            self = .minute(time, on: start, zone: zone, through: end, until: endTime)
        case .day:
            guard time == nil, (end ?? start) >= start else { return nil }
            self = .days(start, through: end)
        case .month, .months:
            guard time == nil, let end else { return nil }
            self = .months(start.civilMonth, through: end.civilMonth)
        }
    }
}
