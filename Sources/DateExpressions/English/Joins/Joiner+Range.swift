internal import CivilTime
internal import Text

extension Joiner {
    /// "Sep 30 - Oct 1", "June & July", "from May 13th to August 15th", "between 1 and 30 April",
    /// "today to Friday": two dates make one span.
    static let range = Joiner(name: "range") { matches, scan in
        pairs("range") { left, gap, right in
            guard !gap.contains([.close]) || scan.endsInWeekdayAside(left) else { return nil }
            return closing(left, gap, right, scan)
                ?? spanning(left, gap, right, isBetween: scan.isBetween(before: left))
                ?? spanningFromToday(left, gap, right)
        }.join(matches.map { $0.withWeekdaysAsSpan(scan.isBetween(before: $0)) }, scan)
    }

    /// "From 2pm until tomorrow 4:30pm": a span that begins today.
    private static func spanningFromToday(_ left: Match, _ gap: Gap, _ right: Match) -> Match? {
        guard left.isClockAlone, let clock = left.value.clock, clock.last == nil,
            right.value.clock != nil, right.value.form == .relative, gap.isRange,
            let dates = right.value.dates,
            gap.holdsOnly([.dash], [.to, .through, .until], atMost: 1)
        else { return nil }
        var whole = right
        whole.value.dates = .span(.publication, dates)
        whole.endClock = right.value.clock
        whole.value.clock = clock
        return whole.joined(with: left, by: "range").dated(by: right, right)
    }

    /// "From today until 26 March, 18:00": the end alone, since today has no time.
    private static func closing(
        _ left: Match, _ gap: Gap, _ right: Match, _ scan: Scan
    ) -> Match? {
        guard left.value.dates == .known(.days(scan.context.published)), left.value.clock == nil,
            right.value.clock != nil, right.value.dates?.precision == .day,
            gap.holdsOnly([], [.to, .through, .until, .the], atMost: 2)
        else { return nil }
        return right.joined(with: left, by: "range").dated(by: left, right)
    }

    private static func spanning(
        _ left: Match, _ gap: Gap, _ right: Match, isBetween: Bool
    ) -> Match? {
        guard !gap.startsSentence, let dates = left.value.dates, let otherDates = right.value.dates,
            gap.holdsOnly(
                [.dash, .tilde, .ampersand, .slash, .comma, .dot, .close],
                [.to, .through, .until, .and, .or, .the, .on, .from], atMost: 3)
        else { return nil }
        let joint = RangeConnector(
            isRange: gap.isRange || isBetween && gap.contains([.and]), isPair: gap.isPair,
            isSlash: gap.contains([.slash]),
            isPlain: gap.holdsOnly([.dash, .dot], Gap.jointsOfSpan),
            isDash: gap.contains([.dash]))
        guard let span = dates.span(to: otherDates, joint) else { return nil }
        return left.spanning(right, span)
    }
}

/// The words between two dates.
private struct RangeConnector {
    /// True for words that mean "from the first to the second".
    let isRange: Bool
    /// True for words that mean "the first and the second".
    let isPair: Bool
    let isSlash: Bool
    /// True if only dashes, periods, and words such as "to" are between the two dates.
    let isPlain: Bool
    let isDash: Bool
}

extension Scan {
    /// True if a match ends with the weekday of its own day in parentheses: "18 April (Thu".
    fileprivate func endsInWeekdayAside(_ match: Match) -> Bool {
        let own = tokens[match.tokens]
        return own.contains { $0.mark == .open } && own.last?.weekday != nil
    }

    /// True if "between" is right before a match, so that "and" introduces the last day.
    fileprivate func isBetween(before match: Match) -> Bool {
        var place = match.tokens.lowerBound - 1
        if place >= 0, tokens[place].particle == .the { place -= 1 }
        return place >= 0 && tokens[place].particle == .between
    }
}

extension Gap {
    /// The words that can be between the two ends of a span.
    fileprivate static let jointsOfSpan: BitSet<Particle> = [.to, .through, .until, .and, .the]

    /// True if a word between the dates begins a new sentence.
    ///
    /// "last Monday. Until 19 April"
    fileprivate var startsSentence: Bool {
        zip(tokens, tokens.dropFirst()).contains { $0.endsSentence && $1.isCapitalized }
    }

    fileprivate var isRange: Bool {
        let isEllipsis = tokens.count >= 2 && tokens.allSatisfy { $0.mark == .dot && $0.isGlued }
        return isEllipsis || contains([.dash, .tilde]) || contains([.to, .through, .until])
    }

    fileprivate var isPair: Bool {
        contains([.ampersand, .slash]) || contains([.and, .or])
    }
}

extension DateValue {
    /// The span from this date to another; nil if they do not make one.
    fileprivate func span(to other: DateValue, _ joint: RangeConnector) -> DateValue? {
        switch (self, other) {
        case (.day(let first), .day(let last)),
            (.week(of: .day(let first), .inside), .day(let last)):
            return first.span(to: last, joint)
        case (.month(let first), .month(let last)):
            return joint.isRange || joint.isPair ? .months(first, last) : nil
        case (.months(let first, _), .months(_, let last)):
            return joint.isRange ? .months(first, last) : nil
        case (.year, .year), (.repeating, _), (_, .repeating), (.several, _), (_, .several),
            (.weekdays, _), (_, .weekdays), (.days, _), (_, .days), (.span, _), (_, .span):
            return nil
        default:
            // "25 March — this weekend!" names the same day twice and is not a span.
            let isSaidTwice =
                joint.isDash
                && (precision.isVague != other.precision.isVague || precision == .week)
            return joint.isRange && joint.isPlain && !isSaidTwice ? .span(self, other) : nil
        }
    }
}

extension PartialDay {
    fileprivate func span(to last: PartialDay, _ joint: RangeConnector) -> DateValue? {
        guard joint.isRange || joint.isPair else { return nil }
        // Two days without a month are a span only if their weekdays can tell the month.
        guard month != nil || last.month != nil || weekday != nil && last.weekday != nil else {
            return nil
        }
        // ISO 8601 separates the two ends with a slash; both then have a year.
        let isInterval = joint.isSlash && year != nil && last.year != nil
        return joint.isRange || isInterval || last.followsAtOnce(self) ? .days(self, last) : nil
    }

    /// True if this is the day after another, as far as both are stated.
    private func followsAtOnce(_ other: PartialDay) -> Bool {
        let someLeapYear = 2024
        let year = year ?? other.year ?? someLeapYear
        let other = other.inMonth(other.month ?? month, year: other.year)
        guard let first = other.date(in: year), let last = date(in: year) else { return false }
        let distance = first.days(to: last)
        let isEndOfFebruary = other.month == 2 && month == 3
        return distance == 1 || isEndOfFebruary && distance == 2 || distance == 1 - 366
    }
}

extension Match {
    /// The match, with "Friday to Sunday" alone read as a span that begins on the next Friday.
    fileprivate func withWeekdaysAsSpan(_ isBetween: Bool) -> Match {
        guard case .weekdays(let first, let last) = value.dates,
            value.isSpanOfWeekdays || isBetween
        else { return self }
        var whole = self
        whole.value.dates = .span(.weekday(first, .bare), .weekday(last, .bare))
        whole.value.isFragment = false
        return whole
    }

    /// A match for the span from this date to another.
    fileprivate func spanning(_ right: Match, _ span: DateValue) -> Match? {
        var whole = self
        whole.value.dates = span
        whole.value.isFragment = false
        if value.form != right.value.form { whole.value.form = .absolute }
        whole.value.isApproximate = value.isApproximate && right.value.isApproximate
        if let clock = right.value.clock {
            if value.clock != nil {
                whole.endClock = clock
            } else if clock.last != nil {
                // "5 May to 7 May, 10:00-16:00": both times apply to each day.
                whole.value.clock = clock
            } else {
                // A single time after the last day belongs to that day.
                whole.endClock = clock
            }
        }
        return whole.joined(with: right, by: "range").dated(by: self, right)
    }
}
