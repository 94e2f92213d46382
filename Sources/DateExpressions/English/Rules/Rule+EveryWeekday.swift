internal import CivilTime
internal import Text

extension Rule {
    /// Weekdays that come back each week, or every few weeks.
    static let everyWeekday = Rule(
        "every weekday", starts: [.particle, .frequency, .pluralWeekday],
        examples: [
            "⟦every Thursday⟧", "⟦weekly on Tuesday⟧", "⟦bi-weekly on Mondays⟧",
            "⟦every other Wednesday⟧", "⟦every two weeks on Friday⟧", "⟦each Monday and Friday⟧",
            "on ⟦Mondays and Fridays⟧", "⟦Every 2nd Tuesday⟧", "⟦Tuesdays and Thursdays⟧ we meet",
            "⟦biweekly on Thursdays⟧", "⟦weekly, every Monday⟧",
        ],
        counterexamples: [
            "every Tom", "weekly news", "every two weeks", "each first", "Game Dev Fridays",
            "on odd Mondays",
        ]
    ) { cursor, _ in
        guard cursor.particle(-1) != .alternating else { return nil }
        let interval = cursor.weeklyInterval()
        guard let days = cursor.weekdays(mustBePlural: interval == nil),
            interval != nil || !cursor.isPartOfName
        else { return nil }
        let rule = Recurrence(
            .weekly, interval: interval ?? 1, byDay: days.map { Recurrence.ByDay($0) })
        return Meaning(.repeating(rule), form: .recurring)
    }
}

extension Cursor {
    /// "every", "every other", "every two weeks on", "bi-weekly on"; the number of weeks.
    fileprivate mutating func weeklyInterval() -> Int? {
        attempt { cursor in
            if let interval = cursor.frequencyOfWeeks() {
                _ = cursor.take(.comma)
                _ = cursor.take([.on]) || cursor.take([.every, .each])
                return interval
            }
            guard cursor.take([.every, .each]) else { return nil }
            if cursor.take([.other]) { return 2 }
            return cursor.intervalInWeeks() ?? cursor.countedWeekday() ?? 1
        }
    }

    /// "weekly", "bi-weekly".
    private mutating func frequencyOfWeeks() -> Int? {
        guard let frequency = frequency(), frequency.unit == .weekly else { return nil }
        return frequency.interval
    }

    /// "two weeks on".
    private mutating func intervalInWeeks() -> Int? {
        attempt { cursor in
            let count = cursor.count() ?? (cursor.ordinal() ?? 1)
            guard count > 0, cursor.unit() == .week else { return nil }
            return cursor.take([.on]) ? count : nil
        }
    }

    /// The "2nd" of "every 2nd Tuesday", unless a month follows, whose Tuesday is then counted.
    private mutating func countedWeekday() -> Int? {
        attempt { cursor in
            guard let count = cursor.ordinal(), count == 2, cursor.peek(1)?.mark == nil,
                !cursor.particleIs([.of, .in, .each, .every], 1)
            else { return nil }
            return count
        }
    }

    /// "Monday", "Mondays and Fridays", "Tuesday, Wednesday & Friday".
    fileprivate mutating func weekdays(mustBePlural: Bool) -> [Weekday]? {
        attempt { cursor in
            var days: [Weekday] = []
            var isPlural = false
            while let day = cursor.anyWeekday(&isPlural), days.count < Weekday.allCases.count {
                days.append(day)
                let separator = cursor.index
                guard cursor.takeListSeparator() else { break }
                if !cursor.isAtWeekday { cursor.index = separator }
            }
            return days.isEmpty || mustBePlural && !isPlural ? nil : days
        }
    }

    private var isAtWeekday: Bool {
        switch peek()?.term {
        case .weekday, .weekdays, .shortWeekday: true
        default: false
        }
    }

    private mutating func anyWeekday(_ isPlural: inout Bool) -> Weekday? {
        guard case .weekdays(let day) = peek()?.term else { return weekday() }
        isPlural = true
        index += 1
        return day
    }
}
