internal import CivilTime
internal import Text

extension Rule {
    /// A day of each month by its number, or each day.
    static let dayOfEveryMonth = Rule(
        "day of every month", starts: [.number, .particle, .frequency],
        examples: ["the ⟦15th of every month⟧", "⟦every month on the 3rd⟧", "⟦1st of each month⟧"],
        counterexamples: [
            "every month", "the 15th of May every month on", "every day", "32nd of each month",
        ]
    ) { cursor, _ in
        guard let day = cursor.dayOfMonth() ?? cursor.monthlyDay() else { return nil }
        return Meaning(
            .repeating(Recurrence(.monthly, byMonthDay: day)), form: .recurring)
    }
}

extension Cursor {
    /// "15th of every month".
    fileprivate mutating func dayOfMonth() -> Int? {
        attempt { cursor in
            guard cursor.startsCleanly, let day = cursor.day(), cursor.take([.of]),
                cursor.take([.each, .every]), cursor.peek()?.term == .unit(.month)
            else { return nil }
            cursor.index += 1
            return day.day
        }
    }

    /// "every month on the 3rd".
    fileprivate mutating func monthlyDay() -> Int? {
        attempt { cursor in
            if cursor.take([.each, .every]) {
                guard cursor.peek()?.term == .unit(.month) else { return nil }
                cursor.index += 1
            } else {
                guard cursor.frequency()?.unit == .monthly else { return nil }
            }
            guard cursor.take([.on]), cursor.take([.the]), let day = cursor.day(),
                cursor.peek(-1)?.term == .ordinalSuffix
            else { return nil }
            return day.day
        }
    }
}
