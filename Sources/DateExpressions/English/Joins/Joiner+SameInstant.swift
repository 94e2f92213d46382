internal import Text

extension Joiner {
    /// "15:30 UTC (10:30 CT)": the same instant in two zones, joined before a date takes it.
    static let sameInstantOfClocks = pairs("same instant in another zone") { left, gap, right in
        guard left.isClockAlone, right.isClockAlone else { return nil }
        return left.restated(by: right, gap, marks: Gap.looseJoints)
    }

    /// "02:00 UTC Friday 14th / 18:00 PST Thursday 13th", "14 May, 10:00 UTC (12:00 CEST)": the
    /// same instant twice, joined after the dates have their times.
    static let sameInstantOfDates = pairs("same instant on another day") { left, gap, right in
        guard !left.isClockAlone, right.isClockAlone || right.isOneDay else { return nil }
        return left.restated(
            by: right, gap, marks: right.isClockAlone ? Gap.looseJoints : Gap.joints)
    }
}

extension Gap {
    /// The marks that can be between two statements of an instant if both have a date.
    fileprivate static let joints: BitSet<PunctuationMark> = [.slash, .open, .equals, .close]
    /// The punctuation that may separate two statements of one instant if the second has no date.
    fileprivate static let looseJoints: BitSet<PunctuationMark> = joints.union([
        .comma, .bar, .dash,
    ])
}

extension Match {
    fileprivate var isOneDay: Bool {
        switch value.dates {
        case .day, .weekday: true
        default: false
        }
    }

    /// This match with another statement of the same instant, in another zone.
    fileprivate func restated(by right: Match, _ gap: Gap, marks: BitSet<PunctuationMark>) -> Match?
    {
        guard let zone = value.clock?.onlyZone, let otherZone = right.value.clock?.onlyZone,
            zone != otherZone,
            !alternatives.contains(where: { $0.value.clock?.onlyZone == otherZone }),
            gap.holdsOnly(marks, [.or, .on], atMost: 3)
        else { return nil }
        var whole = joined(with: right, by: "same instant in another zone")
        whole.alternatives.append(right)
        return whole
    }
}
