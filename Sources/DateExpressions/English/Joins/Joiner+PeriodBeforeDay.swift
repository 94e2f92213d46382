internal import Text

extension Joiner {
    /// "Later this week on Thursday, April 9", "Tuesday next week (9 September)": the date decides,
    /// and the other words are part of the expression.
    static let periodBeforeDay = pairs("period before a day") { left, gap, right in
        guard left.isWithinPeriod, left.value.form == .relative, right.isDay,
            gap.holdsOnly([.comma, .open, .dash], [.on, .the])
        else { return nil }
        return right.joined(with: left, by: "period before a day")
    }
}

extension Match {
    /// True for a vague date, and for a weekday of some week without a time.
    fileprivate var isWithinPeriod: Bool {
        if case .weekdayIn = value.dates { return value.clock == nil }
        return value.isApproximate
    }

    /// True if the match names a day or days by their date.
    fileprivate var isDay: Bool {
        switch value.dates {
        case .day, .days, .several, .nth, .weekday: !value.isApproximate
        default: false
        }
    }
}
