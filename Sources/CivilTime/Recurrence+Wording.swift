extension Recurrence {
    /// The rule in English: `every month on the third Wednesday`, `every 2 weeks on Monday`.
    package var wording: String {
        let unit = frequency.unit
        let rhythm = interval == 1 ? "every \(unit)" : "every \(interval) \(unit)s"
        return rhythm + dayWording + (until.map { " until \($0.wording)" } ?? "")
    }

    private var dayWording: String {
        if let byMonthDay { return " on day \(byMonthDay)" }
        guard !byDay.isEmpty else { return "" }
        return " on " + byDay.map(\.wording).joined(separator: " and ")
    }
}

extension Recurrence.Frequency {
    fileprivate var unit: String {
        switch self {
        case .daily: "day"
        case .weekly: "week"
        case .monthly: "month"
        case .yearly: "year"
        }
    }
}

extension Recurrence.ByDay {
    fileprivate var wording: String {
        guard let ordinal else { return weekday.name }
        let names = ["first", "second", "third", "fourth", "fifth"]
        let name =
            names.indices.contains(abs(ordinal) - 1) ? names[abs(ordinal) - 1] : "\(ordinal)th"
        guard ordinal < 0 else { return "the \(name) \(weekday.name)" }
        return ordinal == -1
            ? "the last \(weekday.name)" : "the \(name) \(weekday.name) from the end"
    }
}
