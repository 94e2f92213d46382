internal import CivilTime
internal import Text

/// Weekdays for a rule.
struct WeekdaySet: Hashable, Sendable {
    var days: [Weekday]
    /// True if a plural shows that they repeat: "Mondays".
    var isPlural: Bool
}

extension English {
    /// "Monday", "Mondays and Fridays", "Monday to Friday", "weekdays", "the weekend".
    static let weekdaySet = either(
        list(weekdayOrSpan, separator: listSeparator.before(word([.on]).maybe), atMost: 7).map {
            sets in
            WeekdaySet(days: sets.flatMap(\.days), isPlural: sets.contains(where: \.isPlural))
        },
        Pattern<WeekdaySet> { cursor in
            guard let unit = cursor.unit() else { return nil }
            var isPlural = false
            if case .units = cursor.peek(-1)?.term { isPlural = true }
            switch unit {
            case .workday:
                return WeekdaySet(days: Array(Weekday.allCases.prefix(5)), isPlural: isPlural)
            case .weekend: return WeekdaySet(days: [.saturday, .sunday], isPlural: isPlural)
            default: return nil
            }
        })

    /// "Mondays", "Mon-Wed", "Saturday through Tuesday".
    private static let weekdayOrSpan = inOrder(oneWeekday, oneWeekday.after(spanJoint).optional())
        .map { first, last in
            guard let last, let from = first.days.first, let to = last.days.first else {
                return first
            }
            return WeekdaySet(
                days: from.days(through: to), isPlural: first.isPlural || last.isPlural)
        }

    private static let oneWeekday = either(
        pluralWeekday.map { WeekdaySet(days: [$0], isPlural: true) },
        weekday.map { WeekdaySet(days: [$0], isPlural: false) })
}

extension Weekday {
    /// The weekdays from this one to another, through the end of the week if necessary.
    fileprivate func days(through last: Weekday) -> [Weekday] {
        let count = (last.rawValue - rawValue + 7) % 7
        return (0...count).map { Weekday.allCases[(rawValue + $0) % 7] }
    }
}

extension English {
    /// The number between "every" and a unit: "other" (2), "3", "third"; 1 if there is none.
    static let everyNth = either(
        word([.other]).map { 2 },
        ordinal.filter { $0 > 0 },
        count
    ).optional().map { $0 ?? 1 }.filter { $0 > 0 }

    /// "every month", "every other month", "each quarter", "quarterly", "once a month"; the value
    /// is the interval in months.
    static let monthly = either(
        frequency.filter { $0.unit == .monthly }.map(\.interval),
        inOrder(everyNth.after(word([.every, .each])), monthsOfUnit).map { $0 * $1 },
        word([.once, .twice]).before(word([.alphaA, .every, .each]), units(.month))
            .map { 1 })

    /// "month" (1), "quarter" (3).
    private static let monthsOfUnit = unit.compactMap { unit -> Int? in
        switch unit {
        case .month: 1
        case .quarter: 3
        default: nil
        }
    }

    /// "every year", "annually", "once a year", "every third year".
    static let yearly = either(
        frequency.filter { $0.unit == .yearly }.map(\.interval),
        everyNth.after(word([.every, .each])).before(units(.year)),
        word([.once]).before(word([.alphaA, .every, .each]), units(.year))
            .map { 1 })

    /// The interval in months: "of every month", "of every other month", "monthly".
    static let followingEveryMonth = monthly.after(word([.of, .in]).maybe)
}

extension TimeValue {
    /// A value for a repetition.
    init(_ rule: Recurrence, isFragment: Bool = false) {
        self.init(.repeating(Repetition(rule)), form: .recurring, isFragment: isFragment)
    }
}

extension English {
    /// "morning", "evenings".
    static let dayPart = Pattern<DayPart> { cursor in
        guard case .dayPart(let part) = cursor.peek()?.term, part != .tonight else { return nil }
        cursor.index += 1
        return part
    }

    /// "evenings".
    static let pluralPartOfDay = dayPart.before(
        check { cursor in
            guard let token = cursor.peek(-1) else { return false }
            return cursor.scan.text.bytes[token.end - 1] | 0x20 == UInt8(ascii: "s")
        })
}
