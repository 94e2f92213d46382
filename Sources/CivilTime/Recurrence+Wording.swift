extension Recurrence {
    /// The rule in English: `every month on the third Wednesday`, `every 2 weeks on Monday until 25
    /// November 2025, except on 9 September 2025`.
    public var wording: String {
        rhythm + dayWording + endWording + exclusionWording
    }

    private var rhythm: String {
        let unit = frequency.unit
        return interval == 1 ? "every \(unit)" : "every \(interval) \(unit)s"
    }

    private var dayWording: String {
        var words = ""
        if !byMonthDay.isEmpty {
            words = " on " + Self.list(byMonthDay.map(Self.dayOfMonth))
        } else if !byDay.isEmpty {
            words = " on " + (isEveryWorkingDay ? workingDay : Self.list(byDay.map(\.wording)))
        }
        return words + monthWording
    }

    private var isEveryWorkingDay: Bool {
        byDay.map(\.weekday) == Array(Weekday.allCases.prefix(5))
            && byDay.allSatisfy { $0.ordinal == nil }
    }

    private var workingDay: String {
        switch bySetPosition.first {
        case nil: "Monday to Friday"
        case -1: "the last working day"
        case let position?: "the \(ordinalWord(position)) working day"
        }
    }

    private var monthWording: String {
        guard !byMonth.isEmpty else { return "" }
        let names = byMonth.compactMap { CivilMonth(year: 1, month: $0)?.name }
        return (byDay.isEmpty && byMonthDay.isEmpty ? " in " : " of ") + Self.list(names)
    }

    private var endWording: String {
        switch end {
        case .count(let count): count == 1 ? ", once" : ", \(count) times"
        case .until(let day): " until \(day.wording)"
        case nil: ""
        }
    }

    private var exclusionWording: String {
        exclusions.isEmpty ? "" : ", except on " + Self.list(exclusions.map(\.wording))
    }

    private static func dayOfMonth(_ day: Int) -> String {
        if day == -1 { return "the last day" }
        return day > 0 ? "day \(day)" : "the \(ordinalWord(-day)) last day"
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
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
        let name = ordinalWord(abs(ordinal))
        guard ordinal < 0 else { return "the \(name) \(weekday.name)" }
        return ordinal == -1
            ? "the last \(weekday.name)" : "the \(name) \(weekday.name) from the end"
    }
}

/// `first` to `fifth`, then `6th` and so on.
private func ordinalWord(_ number: Int) -> String {
    let names = ["first", "second", "third", "fourth", "fifth"]
    return names.indices.contains(number - 1) ? names[number - 1] : "\(number)th"
}
