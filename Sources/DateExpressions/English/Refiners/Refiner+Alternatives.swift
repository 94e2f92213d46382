internal import Text

extension Refiner {
    /// "15:30 UTC (10:30 CT)", "02:00 UTC Friday 14th / 18:00 PST Thursday 13th": one instant.
    static let alternatives = joining("same instant in another zone") { left, gap, right in
        guard right.isClockAlone || right.isDated && !left.isClockAlone,
            let zone = left.meaning.clock?.zone, let otherZone = right.meaning.clock?.zone,
            zone != otherZone,
            !left.alternatives.contains(where: { $0.meaning.clock?.zone == otherZone }),
            gap.holdsOnly(right.isClockAlone ? Gap.looseJoints : Gap.joints, [.or, .on], atMost: 3)
        else { return nil }
        var whole = left.joined(with: right, by: "same instant in another zone")
        whole.alternatives.append(right)
        return whole
    }
}

extension Gap {
    /// The marks between two statements of one instant.
    fileprivate static let joints: BitSet<Mark> = [.slash, .open, .equals, .close]
    /// The marks where the second statement has no date of its own.
    fileprivate static let looseJoints: BitSet<Mark> = joints.union([.comma, .bar, .dash])
}

extension Finding {
    fileprivate var isDated: Bool {
        switch meaning.dates {
        case .day, .weekday: true
        default: false
        }
    }
}
