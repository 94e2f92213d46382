extension Refiner {
    /// "May 20, with the freeze on the 30th": the month is that of the date before it.
    static let monthOfBareDay = Refiner(name: "month of the date before") { findings, scan in
        findings.reduce(into: []) { known, finding in
            guard let day = finding.bareDay, let left = known.last,
                let named = left.meaning.dates?.lastNamedDay,
                !scan.gap(from: left, to: finding).contains([.dot, .bang, .paragraph])
            else { return known.append(finding) }
            var dated = finding
            var complete = day
            complete.month = named.month
            complete.year = named.year
            dated.meaning.dates = .day(complete)
            dated.rules.append("month of the date before")
            known.append(dated)
        }
    }
}

extension Finding {
    /// The day, where it is one of an unnamed month that a preposition makes a date.
    fileprivate var bareDay: PartialDay? {
        guard case .day(let day) = meaning.dates, day.month == nil, !meaning.isFragment else {
            return nil
        }
        return day
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
}
