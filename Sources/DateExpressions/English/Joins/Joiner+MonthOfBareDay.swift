internal import CivilTime
internal import Text

extension Joiner {
    /// "May 20, with the freeze on the 30th": a day without a month is in the month of the date
    /// before it.
    static let monthOfBareDay = Joiner(name: "month of the date before") { matches, scan in
        matches.reduce(into: []) { known, match in
            // Times between the two days do not matter: "8 April, 15:00 UTC, and on the 9th".
            guard let day = match.bareDay, let left = known.last(where: { !$0.isClockAlone }),
                let named = left.value.dates?.lastNamedDay,
                day.mayBe(inMonthOf: named, published: scan.context.published),
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
    /// The day, or the first of a span of days, without a month, after a preposition or a weekday;
    /// nil for any other match.
    fileprivate var bareDay: PartialDay? {
        switch value.dates {
        case .day(let day), .days(let day, _):
            day.month == nil && !value.isFragment ? day : nil
        default: nil
        }
    }
}

extension PartialDay {
    /// True if the day has its weekday in the month that another day names, or has none: "from
    /// Friday 12 to Sunday 14 September, and on Monday the 15th".
    fileprivate func mayBe(inMonthOf named: PartialDay, published: CivilDate) -> Bool {
        guard let weekday else { return true }
        let dated = inMonth(named.month, year: named.year)
        return [published.year, published.year + 1].contains {
            dated.date(in: $0)?.weekday == weekday
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
