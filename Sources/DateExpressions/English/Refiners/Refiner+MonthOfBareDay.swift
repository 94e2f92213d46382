internal import Text

extension Refiner {
    /// "May 20, with the freeze on the 30th": the month is that of the date before it.
    static let monthOfBareDay = Refiner(name: "month of the date before") { findings, scan in
        findings.reduce(into: []) { known, finding in
            guard finding.isBareDay, let left = known.last,
                let named = left.meaning.dates?.lastNamedDay,
                !scan.gap(from: left, to: finding).contains([.dot, .bang, .paragraph])
            else { return known.append(finding) }
            var dated = finding
            dated.meaning.dates = finding.meaning.dates?.inMonth(of: named)
            dated.rules.append("month of the date before")
            known.append(dated)
        }
    }
}

extension Finding {
    /// Whether it is a day, or a span of days, that a preposition makes a date without a month.
    fileprivate var isBareDay: Bool {
        switch meaning.dates {
        case .day(let day), .days(let day, _): day.month == nil && !meaning.isFragment
        default: false
        }
    }
}

extension Dates {
    /// The last day that it names with its month.
    fileprivate var lastNamedDay: PartialDay? {
        switch self {
        case .day(let day), .days(_, let day): day.month == nil ? nil : day
        default: nil
        }
    }

    /// The same days in the month that another day names.
    fileprivate func inMonth(of named: PartialDay) -> Dates {
        let (month, year) = (named.month, named.year)
        return switch self {
        case .day(let day): .day(day.inMonth(month, year: year))
        case .days(let first, let last):
            .days(first.inMonth(month, year: year), last.inMonth(month, year: year))
        default: self
        }
    }
}
