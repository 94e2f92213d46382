internal import CivilTime
internal import Text

extension Joiner {
    /// "The day after 12 September", "the week of 8 September": counting starts at the date.
    static let countedFromDate = pairs(name) { left, gap, right in
        guard let affix = left.value.affix, let anchor = right.anchor,
            gap.holdsOnly([], [.the, .on], atMost: 1), let dates = affix.dates(from: anchor)
        else { return nil }
        var counted = right
        counted.value.dates = dates
        counted.value.isFragment = false
        counted.value.isApproximate = affix.isVague && dates.precision.isVague
        return counted.joined(with: left, by: name).dated(by: left, right)
    }

    private static let name = "counted from a date"
}

extension Match {
    /// The date from which others can be counted; nil if this match has none.
    ///
    /// Nothing is counted from a list, a repetition, a whole year, or a date with a time.
    fileprivate var anchor: DateValue? {
        guard value.clock == nil, let dates = value.dates else { return nil }
        switch dates {
        case .repeating, .several, .weekdays, .year: return nil
        default: return dates
        }
    }
}

extension Affix {
    /// True if these words have a meaning only with the date that follows.
    var needsDate: Bool {
        switch self {
        case .shift, .period, .nearest, .week, .weekend, .unknown, .exclusion: true
        case .count, .duration, .fromEarlier, .nearestToEarlier: false
        }
    }

    fileprivate var isVague: Bool {
        switch self {
        case .week, .weekend, .period: true
        default: false
        }
    }

    /// The date that these words and the date after them name together; nil if they name none.
    fileprivate func dates(from anchor: DateValue) -> DateValue? {
        switch self {
        case .shift(let shift): .shifted(shift, from: anchor)
        case .period(let shift):
            shift.unit == .month
                ? .monthOf(.shifted(shift, from: anchor))
                : .week(of: .shifted(shift, from: anchor), .inside)
        case .nearest(let count, let weekday): .nearest(count, weekday, from: anchor)
        case .week(let place): anchor.precision.isVague ? nil : .week(of: anchor, place)
        case .weekend: anchor.weekend
        case .count, .duration, .exclusion, .unknown, .fromEarlier, .nearestToEarlier: nil
        }
    }
}

extension DateValue {
    /// The weekend of a day, or the days themselves, as in "the weekend of 4–5 October".
    ///
    /// Nil if the date is vague.
    fileprivate var weekend: DateValue? {
        if case .days = self { return self }
        return precision.isVague ? nil : .weekend(of: self)
    }
}
