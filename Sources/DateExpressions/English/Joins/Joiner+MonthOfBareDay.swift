internal import CivilTime
internal import Text

extension Joiner {
    /// "May 20, with the freeze on the 30th": a day without a month is in the month of the date
    /// before it.
    static let monthOfBareDay = Joiner(name: "month of the date before") { matches, scan in
        matches.reduce(into: []) { known, match in
            // Times between the two days do not matter: "8 April, 15:00 UTC, and on the 9th".
            guard match.isBareDay, let left = known.last(where: { !$0.isClockAlone }),
                let named = left.value.dates?.lastNamedDay,
                match.mayBe(inMonthOf: named, published: scan.context.published),
                !scan.gap(from: left, to: match).contains([.dot, .bang, .paragraph])
            else { return known.append(match) }
            var dated = match
            dated.value.dates = match.value.dates?.inMonth(of: named)
            dated.rules.append("month of the date before")
            known.append(dated)
        }
    }
}

extension Match {
    /// True for a day or a span of days without a month, after a preposition or a weekday.
    fileprivate var isBareDay: Bool {
        switch value.dates {
        case .day(let day), .days(let day, _):
            day.month == nil && !value.isFragment
        default: false
        }
    }

    /// True if the first day has its weekday in the month that another day names, or has none:
    /// "from Friday 12 to Sunday 14 September, and on Monday the 15th".
    fileprivate func mayBe(inMonthOf named: PartialDay, published: CivilDate) -> Bool {
        switch value.dates {
        case .day(let day), .days(let day, _):
            guard let weekday = day.weekday else { return true }
            guard let month = named.month else { return false }
            let years = named.year.map { [$0] } ?? [published.year, published.year + 1]
            return years.contains { year in
                CivilDate(year: year, month: month, day: day.day)?.weekday == weekday
            }
        default: return false
        }
    }
}

extension DateValue {
    /// The last day that is named with its month.
    fileprivate var lastNamedDay: PartialDay? {
        switch self {
        case .day(let day), .days(_, let day): day.month == nil ? nil : day
        default: nil
        }
    }

    /// The same days in the month that another day names.
    fileprivate func inMonth(of named: PartialDay) -> DateValue {
        let (month, year) = (named.month, named.year)
        return switch self {
        case .day(let day): .day(day.inMonth(month, year: year))
        case .days(let first, let last):
            .days(first.inMonth(month, year: year), last.inMonth(month, year: year))
        default: self
        }
    }
}
