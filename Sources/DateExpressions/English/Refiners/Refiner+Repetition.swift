internal import CivilTime
internal import Text

extension Refiner {
    /// "Every Thursday starting May 8", "every day at 9am": where a repetition starts and ends.
    static let repetition = joining("repetition with its days") { left, gap, right in
        if let rule = left.repetition, let day = right.singleDay {
            if gap.contains([.until, .through, .to]), gap.isJoint {
                return left.repeating(rule, until: day)?.joined(with: right, by: name)
            }
            guard gap.contains([.from, .next]) || rule.byDay.isEmpty, gap.isJoint else {
                return nil
            }
            return right.repeating(rule, at: left).joined(with: left, by: name)
        }
        if left.singleDay != nil, let rule = right.repetition, rule.byDay.isEmpty,
            gap.contains([.and]), gap.isJoint
        {
            return left.repeating(rule, at: right).joined(with: right, by: name)
        }
        return nil
    }

    private static let name = "repetition with its days"
}

extension Gap {
    fileprivate var isJoint: Bool {
        holdsOnly([.comma, .open, .dash], [.from, .next, .on, .the, .and, .until, .through, .to])
    }
}

extension Finding {
    /// How it repeats, where that is what it says.
    fileprivate var repetition: Recurrence? {
        if case .repeating(let rule) = meaning.dates { rule } else { nil }
    }

    /// The one day that it names.
    fileprivate var singleDay: PartialDay? {
        if case .day(let day) = meaning.dates, day.month != nil { day } else { nil }
    }

    /// This day as the first of a repetition.
    fileprivate func repeating(_ rule: Recurrence, at other: Finding) -> Finding {
        var repeating = self
        repeating.meaning.recurrence = rule
        repeating.meaning.form = .recurring
        repeating.meaning.clock = meaning.clock ?? other.meaning.clock
        repeating.dateTokens =
            min(
                tokens.lowerBound, other.tokens.lowerBound)..<max(
                tokens.upperBound, other.tokens.upperBound)
        return repeating
    }

    /// This repetition up to a day; nil where that day's year is not stated.
    fileprivate func repeating(_ rule: Recurrence, until day: PartialDay) -> Finding? {
        guard rule.until == nil, let year = day.year, let last = day.date(in: year) else {
            return nil
        }
        var repeating = self
        repeating.meaning.dates = .repeating(
            Recurrence(
                rule.frequency, interval: rule.interval, byDay: rule.byDay,
                byMonthDay: rule.byMonthDay, until: last))
        return repeating
    }
}
