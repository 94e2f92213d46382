internal import Text

extension Refiner {
    /// "Later this week on Thursday, April 9": the exact day counts, the vague one is part of it.
    static let periodBeforeDay = joining("period before a day") { left, gap, right in
        guard left.meaning.isApproximate, left.meaning.form == .relative, right.isDay,
            gap.holdsOnly([.comma, .open, .dash], [.on, .the])
        else { return nil }
        return right.joined(with: left, by: "period before a day")
    }
}

extension Finding {
    /// Whether it names a day or days, by date or by weekday.
    fileprivate var isDay: Bool {
        switch meaning.dates {
        case .day, .days, .several, .weekday, .weekdays, .nthWeekday: !meaning.isApproximate
        default: false
        }
    }
}
