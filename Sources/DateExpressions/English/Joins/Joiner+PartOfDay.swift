internal import Text

extension Joiner {
    /// "Tomorrow evening", "8 o'clock in the morning", "the afternoon of 5 May": the part of the day
    /// belongs to the day or time next to it.
    static let partOfDay = pairs(name) { left, gap, right in
        guard gap.holdsOnly([.comma], [.of, .on, .the, .in, .at, .from], atMost: 2) else {
            return nil
        }
        if right.isPartOfDay, left.value.dayPart == nil, left.takesPartOfDay {
            return left.in(right).joined(with: right, by: name)
        }
        if left.isPartOfDay, right.value.dayPart == nil, right.takesPartOfDay {
            // "Hack night, 7:30": "night" is part of the name, and also says that the time is p.m.
            if left.value.isEndOfName { return right.in(left) }
            return right.in(left).joined(with: left, by: name)
        }
        return nil
    }

    private static let name = "part of the day"
}

extension Match {
    fileprivate var isPartOfDay: Bool {
        value.dayPart != nil && value.dates == nil && value.clock == nil
    }

    fileprivate var takesPartOfDay: Bool {
        if value.clock != nil { return true }
        switch value.dates {
        case nil, .several, .month, .months, .partOfYear, .year, .numberedWeek, .part: return false
        default: return true
        }
    }

    fileprivate func `in`(_ part: Match) -> Match {
        var whole = self
        whole.value.dayPart = part.value.dayPart
        return whole
    }
}
