internal import CivilTime
internal import DateExpressions
internal import Items

/// Chooses the year of a date that states none.
struct YearRules {
    let published: CivilDate

    /// When something is: where the nearest year lies well behind although the text looks ahead,
    /// the year after it.
    func when(_ reading: TimeExpression, kind: Kind, words: Words, before: Words) -> When {
        guard !reading.stated.contains(.year), reading.form != .relative, reading.recurrence == nil,
            !reading.stated.contains(.weekday),
            reading.value.lastDay.days(to: published) > Self.longestAgo,
            !StanceRules.isPast(before: before), StanceRules.looksAhead(words) || kind != .event,
            let later = reading.value.nextYear
        else { return reading.value }
        return later
    }

    /// What has passed for longer is not spoken of as to come.
    static let longestAgo = 31
}

extension When {
    /// The same a year later; nil where a day of it does not exist then.
    var nextYear: When? {
        guard let start = start.nextYear else { return nil }
        var end = end
        if let last = end {
            guard let later = last.nextYear else { return nil }
            end = later
        }
        if isVague { return .months(start.civilMonth, through: end?.civilMonth) }
        guard let time else { return .days(start, through: end) }
        return .minute(time, on: start, zone: zone, through: end, until: endTime)
    }
}

extension CivilDate {
    fileprivate var nextYear: CivilDate? { CivilDate(year: year + 1, month: month, day: day) }
}
