internal import CivilTime
internal import Text

extension Refiner {
    /// "Sep 30 - Oct 1", "June & July", "from May 13th to August 15th", "between 1 and 30 April": two
    /// dates are one span.
    static let range = Refiner(name: "range") { findings, scan in
        joining("range") { left, gap, right in
            guard !gap.contains([.close]) || scan.endsInWeekdayAside(left) else { return nil }
            return spanning(left, gap, right, isBetween: scan.isBetween(before: left))
        }.refine(findings, scan)
    }

    private static func spanning(
        _ left: Finding, _ gap: Gap, _ right: Finding, isBetween: Bool
    ) -> Finding? {
        guard let dates = left.meaning.dates, let otherDates = right.meaning.dates,
            gap.holdsOnly(
                [.dash, .tilde, .ampersand, .slash, .comma, .dot, .close],
                [.to, .through, .until, .and, .or, .the, .on, .from], atMost: 3),
            let span = Dates.span(
                dates, otherDates, isRange: gap.isRange || isBetween && gap.contains([.and]),
                isPair: gap.isPair,
                isSlash: gap.contains([.slash]))
        else { return nil }
        return left.spanning(right, span)
    }
}

extension Scan {
    /// Whether a finding ends with a weekday in parentheses that are its own: "18 April (Thu".
    fileprivate func endsInWeekdayAside(_ finding: Finding) -> Bool {
        let own = tokens[finding.tokens]
        guard own.contains(where: { $0.mark == .open }) else { return false }
        return switch own.last?.term {
        case .weekday, .shortWeekday: true
        default: false
        }
    }

    /// Whether "between" stands right before a finding, so that "and" leads to the last day.
    fileprivate func isBetween(before finding: Finding) -> Bool {
        let start = finding.tokens.lowerBound
        return start > 0 && tokens[start - 1].term == .particle(.between)
    }
}

extension Gap {
    /// Whether it says "from the one to the other".
    fileprivate var isRange: Bool {
        contains([.dash, .tilde]) || contains([.to, .through, .until])
    }

    /// Whether it says "the one and the other".
    fileprivate var isPair: Bool {
        contains([.ampersand, .slash]) || contains([.and, .or])
    }
}

extension Dates {
    /// The span of two dates; nil where they do not make one.
    fileprivate static func span(
        _ left: Dates, _ right: Dates, isRange: Bool, isPair: Bool, isSlash: Bool
    ) -> Dates? {
        guard isRange || isPair else { return nil }
        switch (left, right) {
        case (.day(let first), .day(let last)):
            guard last.month != nil || first.month != nil else { return nil }
            // ISO 8601 has a slash between the ends, which then state their years.
            let isInterval = isSlash && first.year != nil && last.year != nil
            return isRange || isInterval || last.followsAtOnce(first) ? .days(first, last) : nil
        case (.month(let first), .month(let last)): return .months(first, last)
        case (.months(let first, _), .months(_, let last)):
            return isRange ? .months(first, last) : nil
        default: return nil
        }
    }
}

extension PartialDay {
    /// Whether this is the day behind another, as far as the two are stated.
    fileprivate func followsAtOnce(_ other: PartialDay) -> Bool {
        let someLeapYear = 2024
        let year = year ?? other.year ?? someLeapYear
        guard let first = other.date(in: year), let last = date(in: year) else { return false }
        let distance = first.days(to: last)
        let isEndOfFebruary = other.month == 2 && month == 3
        return distance == 1 || isEndOfFebruary && distance == 2 || distance == 1 - 366
    }
}

extension Finding {
    /// This date and another as the ends of one span.
    fileprivate func spanning(_ right: Finding, _ span: Dates) -> Finding? {
        var whole = self
        whole.meaning.dates = span
        whole.meaning.isFragment = false
        if meaning.form != right.meaning.form { whole.meaning.form = .absolute }
        whole.meaning.isApproximate = meaning.isApproximate && right.meaning.isApproximate
        if let clock = right.meaning.clock {
            if meaning.clock != nil {
                whole.endClock = clock
            } else if clock.end != nil {
                // "5 May to 7 May, 10:00-16:00": the hours of each day.
                whole.meaning.clock = clock
            }
            // A lone time behind the last day is that day's, and a span states the first one's.
        }
        whole = whole.joined(with: right, by: "range")
        whole.dateTokens = dateTokens.lowerBound..<right.dateTokens.upperBound
        return whole
    }
}
