public import CivilTime

/// Short forms of dates: `Fri 29 Aug`, `17–19 Oct`, `Sep 2026`.
public struct DateWording: Hashable, Sendable {
    /// The year that dates leave out, usually the current one.
    private let year: Int

    /// Short forms that leave out this year.
    public init(year: Int) {
        self.year = year
    }

    /// A day with its weekday.
    public func day(_ date: CivilDate) -> String {
        Self.name(date.weekday) + " " + plainDay(date) + suffix(date.year)
    }

    /// The first and last day; a single day with its weekday.
    public func days(_ start: CivilDate, _ end: CivilDate) -> String {
        if start == end { return day(start) }
        guard start.year == end.year else {
            return plainDay(start) + " \(start.year) – " + plainDay(end) + " \(end.year)"
        }
        let first = start.month == end.month ? String(start.day) + "–" : plainDay(start) + " – "
        return first + plainDay(end) + suffix(end.year)
    }

    /// A month, or a range of months, always with the year.
    public func months(_ first: CivilMonth, _ last: CivilMonth) -> String {
        let end = Self.name(of: last) + " \(last.year)"
        if first == last { return end }
        guard first.year == last.year else {
            return Self.name(of: first) + " \(first.year) – " + end
        }
        return Self.name(of: first) + "–" + end
    }

    /// The date and time in the viewer's zone.
    public func when(_ time: ViewerTime) -> String {
        if time.stated.isVague { return period(time.stated) }
        return days(time.start, time.lastDay) + (clock(of: time).map { " " + $0 } ?? "")
    }

    /// The date and time under a heading with the month: `Tue 12 08:59`, `17–19`.
    public func when(_ time: ViewerTime, under month: CivilMonth) -> String {
        guard !time.stated.isVague, time.start.civilMonth == month,
            time.lastDay.civilMonth == month
        else { return when(time) }
        let days =
            time.start == time.lastDay
            ? Self.name(time.start.weekday) + " \(time.start.day)"
            : "\(time.start.day)–\(time.lastDay.day)"
        return days + (clock(of: time).map { " " + $0 } ?? "")
    }

    /// The date and time under a heading with the day: `08:59`, `all day`, `17–19 Oct`.
    public func when(_ time: ViewerTime, under day: CivilDate) -> String {
        guard !time.stated.isVague, time.start == day, time.lastDay == day else {
            return when(time)
        }
        return clock(of: time) ?? "all day"
    }

    /// The date and time in the zone of the text; empty if they are the same for the viewer.
    public func stated(_ time: ViewerTime) -> String {
        guard time.differs, let clock = time.stated.time, let zone = time.stated.zone else {
            return ""
        }
        let date = time.start == time.stated.start ? "" : plainDay(time.stated.start) + " "
        let label = ZonedTime.label(of: zone, at: clock, on: time.stated.start)
        return "= " + date + "\(clock) " + label
    }
}

extension DateWording {
    /// The time in the viewer's zone; nil if the text states no time.
    ///
    /// A time without a zone is not converted: `19:00 local`.
    private func clock(of time: ViewerTime) -> String? {
        time.time.map(\.description) ?? time.stated.time.map { "\($0) local" }
    }

    /// A vague date: `week of 8 Sep`, `mid-Oct 2025`, `Q3 2026`, `spring 2027`.
    private func period(_ when: When) -> String {
        switch when.precision {
        case .week:
            let isWeek = when.start.days(to: when.lastDay) == Self.daysToSunday
            return isWeek
                ? "week of " + plainDay(when.start) + suffix(when.start.year)
                : days(when.start, when.lastDay)
        case .partOfMonth:
            return Self.name(of: when.part) + months(when.start.civilMonth, when.start.civilMonth)
        case .quarter, .season: return when.dayWording
        case .minute, .day, .month, .months:
            return months(when.start.civilMonth, when.lastDay.civilMonth)
        }
    }

    private static func name(of part: PartOfMonth?) -> String {
        switch part {
        case .early: "early "
        case .middle: "mid-"
        case .late: "late "
        case nil: ""
        }
    }

    private static let daysToSunday = 6

    private func plainDay(_ date: CivilDate) -> String {
        "\(date.day) " + Self.name(of: date.civilMonth)
    }

    private func suffix(_ year: Int) -> String {
        year == self.year ? "" : " \(year)"
    }

    private static func name(_ weekday: Weekday) -> String {
        String(weekday.name.prefix(lettersOfName))
    }

    private static func name(of month: CivilMonth) -> String {
        String(month.name.prefix(lettersOfName))
    }

    private static let lettersOfName = 3
}
