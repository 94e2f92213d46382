extension Recurrence {
    /// The first occurrence on or after `date` of something that began on `start`.
    ///
    /// Nil if the rule has ended by then, or gives no day within about ten years.
    public func day(onOrAfter date: CivilDate, beginningAt start: CivilDate) -> CivilDate? {
        let first = max(start, date)
        let last = lastDay(beginningAt: start) ?? first.adding(days: Self.horizon)
        guard first <= last else { return nil }
        return (0...first.days(to: last)).lazy.map { first.adding(days: $0) }
            .first { occurs(on: $0, beginningAt: start) && !isLeftOut($0) }
    }

    /// The last day on which a rule that began on `start` can occur; nil if the rule has no end.
    ///
    /// Excluded days count toward `COUNT`, as in RFC 5545.
    public func lastDay(beginningAt start: CivilDate) -> CivilDate? {
        switch end {
        case nil: return nil
        case .until(let day): return day
        case .count(let count):
            let days = (0...Self.horizon).lazy.map { start.adding(days: $0) }
                .filter { occurs(on: $0, beginningAt: start) }
            return Array(days.prefix(count)).last
        }
    }

    /// The first day on or after `date` that the rule's weekdays, days and months allow.
    public func firstDay(onOrAfter date: CivilDate) -> CivilDate {
        (0...Self.longestPause).lazy.map { date.adding(days: $0) }.first(where: allows) ?? date
    }

    private static let horizon = 3660
    /// The longest gap between two 29 Februaries, in days, across the turn of a century.
    private static let longestPause = 8 * 366

    private func isLeftOut(_ day: CivilDate) -> Bool {
        exclusions.contains(day) || exceptions.contains { $0.day == day }
    }

    func occurs(on date: CivilDate, beginningAt start: CivilDate) -> Bool {
        isInStep(date, with: start) && fits(date, start)
    }

    /// True if the interval, counted from `start`, selects the day's period.
    ///
    /// A weekly rule with an interval of 2 selects every other week (RFC 5545, section 3.3.10).
    private func isInStep(_ date: CivilDate, with start: CivilDate) -> Bool {
        let distance =
            switch frequency {
            case .daily: start.days(to: date)
            case .weekly: (Self.monday(of: start).days(to: Self.monday(of: date))) / 7
            case .monthly: (date.year - start.year) * 12 + date.month - start.month
            case .yearly: date.year - start.year
            }
        return distance % interval == 0
    }

    /// True if the rule names this day, or names no days and its start implies this one.
    private func fits(_ date: CivilDate, _ start: CivilDate) -> Bool {
        guard !namesItsDays else { return allows(date) }
        guard byMonth.isEmpty || byMonth.contains(date.month) else { return false }
        switch frequency {
        case .daily: return true
        case .weekly: return date.weekday == start.weekday
        case .monthly: return date.day == start.day
        case .yearly:
            return date.day == start.day && (date.month == start.month || !byMonth.isEmpty)
        }
    }

    private static func monday(of date: CivilDate) -> CivilDate {
        date.adding(days: -date.weekday.rawValue)
    }
}

extension Recurrence {
    /// True if the rule's weekdays, days and months all allow this day.
    func allows(_ date: CivilDate) -> Bool {
        guard names(date) else { return false }
        guard !bySetPosition.isEmpty else { return true }
        let month = date.civilMonth
        let days = (0..<month.lastDay.day).map { month.firstDay.adding(days: $0) }.filter(names)
        return bySetPosition.contains { position in
            let index = position > 0 ? position - 1 : days.count + position
            return days.indices.contains(index) && days[index] == date
        }
    }

    private func names(_ date: CivilDate) -> Bool {
        (byMonth.isEmpty || byMonth.contains(date.month))
            && (byMonthDay.isEmpty || byMonthDay.contains { date.isDay($0) })
            && (byDay.isEmpty || byDay.contains { $0.isWeekday(of: date) })
    }
}

extension Recurrence.ByDay {
    fileprivate func isWeekday(of date: CivilDate) -> Bool {
        guard weekday == date.weekday else { return false }
        guard let ordinal else { return true }
        let week = 7
        let length = CivilDate.length(ofMonth: date.month, in: date.year)
        return ordinal > 0
            ? (date.day - 1) / week + 1 == ordinal : (length - date.day) / week + 1 == -ordinal
    }
}

extension CivilDate {
    /// True if this is day `number` of its month, counted from the end if negative.
    fileprivate func isDay(_ number: Int) -> Bool {
        number > 0
            ? day == number : day == CivilDate.length(ofMonth: month, in: year) + 1 + number
    }
}

extension When {
    /// The same time at the first occurrence on or after a day; unchanged if there is none.
    public func occurrence(of rule: Recurrence, onOrAfter date: CivilDate) -> When {
        guard let day = rule.day(onOrAfter: date, beginningAt: start) else { return self }
        let last = end.map { day.adding(days: start.days(to: $0)) }
        guard let time else { return isVague ? self : .days(day, through: last) }
        return .minute(time, on: day, zone: zone, through: last, until: endTime)
    }
}
