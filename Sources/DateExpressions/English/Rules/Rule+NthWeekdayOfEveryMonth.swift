internal import CivilTime
internal import Text

extension Rule {
    /// Weekdays counted within each month.
    static let nthWeekdayOfEveryMonth = Rule(
        "n-th weekday of every month",
        starts: [.ordinal, .number, .article, .particle, .frequency],
        examples: [
            "⟦the second Tuesday of each month⟧", "⟦third Wednesday of every month⟧",
            "⟦first and third Thursday⟧", "⟦last Friday of the month⟧",
            "⟦every first Monday of the month⟧",
            "⟦1st and 3rd Tuesdays⟧", "⟦second Tuesday each month⟧",
            "⟦monthly on the first Friday⟧", "⟦monthly, first Thursday⟧",
            "⟦every first Wednesday⟧, rain or shine",
            "⟦2nd Thursday of a month⟧",
        ],
        counterexamples: ["second Tuesday", "the first and third release", "last Friday"]
    ) { cursor, _ in
        let isEvery = cursor.particleIs([.every, .each], 0)
        let isMonthly = cursor.takeMonthly()
        guard let ordinals = cursor.ordinals(), let (day, isPlural) = cursor.countedDay() else {
            return nil
        }
        let isOfMonth = cursor.takeOfEveryMonth()
        guard
            isMonthly || isOfMonth || ordinals.count > 1 || isPlural
                // "Every second Tuesday" is every other one.
                || isEvery && ordinals != [2]
        else { return nil }
        let days = ordinals.map { Recurrence.ByDay(day, ordinal: $0) }
        return Meaning(.repeating(Recurrence(.monthly, byDay: days)), form: .recurring)
    }
}

extension Cursor {
    /// "monthly on the"; an "every" or a "the" says nothing yet.
    fileprivate mutating func takeMonthly() -> Bool {
        let isMonthly = attempt { $0.frequency().flatMap { $0.unit == .monthly ? true : nil } }
        if isMonthly == true {
            _ = take(.comma)
            _ = take([.on])
        } else {
            _ = take([.every, .each])
        }
        _ = take([.the])
        return isMonthly == true
    }

    /// "first", "first and third", "1st, 3rd & 5th".
    fileprivate mutating func ordinals() -> [Int]? {
        var ordinals: [Int] = []
        let most = 5
        while ordinals.count < most, let ordinal = ordinal() {
            ordinals.append(ordinal)
            guard takeListSeparator() else { return ordinals }
            _ = take([.the])
        }
        return nil
    }

    fileprivate mutating func countedDay() -> (Weekday, isPlural: Bool)? {
        if case .weekdays(let day) = peek()?.term {
            index += 1
            return (day, true)
        }
        return weekday().map { ($0, false) }
    }

    /// "of each month", "of the month", "every month", "monthly".
    fileprivate mutating func takeOfEveryMonth() -> Bool {
        attempt { cursor in
            if cursor.frequency()?.unit == .monthly { return true }
            _ = cursor.take([.of, .in])
            guard cursor.take([.each, .every, .the, .alphaA]), cursor.peek()?.term == .unit(.month)
            else { return nil }
            cursor.index += 1
            return true
        } ?? false
    }
}
