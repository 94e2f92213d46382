extension When {
    /// The days in words, without a time: `17–19 October 2025`, `September 2026`, `early May 2025`,
    /// `week of 8 September 2025`, `Q3 2026`, `spring 2027`.
    public var dayWording: String {
        switch precision {
        case .minute, .day: exactWording
        case .week: weekWording
        case .partOfMonth: part?.wording(of: start.civilMonth) ?? monthWording
        case .month, .months: monthWording
        case .quarter: "Q\(quarter) \(start.year)"
        case .season: "\(season) \(start.year)"
        }
    }

    /// The end time with its zone as people write it: `23:59 UTC`; nil if there is none.
    public var endTimeWording: String? {
        endTime.map { "\($0)" + zoneSuffix(at: $0, on: lastDay) }
    }

    /// The time with its zone as people write it: `23:59 PT`, `14:00–15:00 UTC`; nil if there is
    /// none.
    ///
    /// If the text names no zone, none is shown.
    public var timeWording: String? {
        guard let time else { return nil }
        let clock = endTime.map { end == nil ? "\(time)–\($0)" : "\(time)" } ?? "\(time)"
        return clock + zoneSuffix(at: time, on: start)
    }

    private func zoneSuffix(at time: TimeOfDay, on date: CivilDate) -> String {
        zone.map { " " + ZonedTime.label(of: $0, at: time, on: date) } ?? ""
    }
}

extension When {
    private var exactWording: String {
        guard let end, end != start else { return start.wording }
        if start.civilMonth == end.civilMonth { return "\(start.day)–\(end.wording)" }
        return start.year == end.year
            ? "\(start.day) \(start.civilMonth.name) – \(end.wording)"
            : "\(start.wording) – \(end.wording)"
    }

    private var weekWording: String {
        switch start.days(to: lastDay) {
        case ...2: "weekend of " + exactWording
        case 6: "week of " + start.wording
        default: exactWording
        }
    }

    private var monthWording: String {
        let (first, last) = (start.civilMonth, lastDay.civilMonth)
        if first == last { return first.wording }
        return first.year == last.year
            ? "\(first.name)–\(last.wording)" : "\(first.wording) – \(last.wording)"
    }

    /// The quarter of the first day, 1 to 4.
    public var quarter: Int { (start.month - 1) / 3 + 1 }

    /// The northern-hemisphere season that begins in the month of the first day.
    public var season: String {
        switch start.month {
        case 3...5: "spring"
        case 6...8: "summer"
        case 9...11: "fall"
        default: "winter"
        }
    }
}
