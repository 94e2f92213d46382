internal import CivilTime
internal import Text

extension English {
    /// Weekdays counted in each month.
    static let nthWeekdayOfEveryMonthRule = Rule(
        "n-th weekday of every month",
        starts: [.ordinal, .number, .article, .particle, .frequency],
        examples: [
            "⟦the second Tuesday of each month⟧", "⟦third Wednesday of every month⟧",
            "⟦first and third Thursday⟧", "⟦last Friday of the month⟧",
            "⟦every first Monday of the month⟧",
            "⟦1st and 3rd Tuesdays⟧", "⟦second Tuesday each month⟧",
            "⟦monthly on the first Friday⟧", "⟦monthly, first Thursday⟧",
            "⟦every first Wednesday⟧, rain or shine", "⟦2nd Thursday of a month⟧",
            "⟦every month on the 3rd Tuesday⟧", "⟦quarterly on the first Monday⟧",
            "⟦second to last Friday of every month⟧", "⟦first Friday of every other month⟧",
            "⟦last weekday of every month⟧", "⟦the first Monday of each quarter⟧",
            "⟦monthly: last Wednesday⟧", "⟦first Thursday of January, April, July, and October⟧",
            "⟦quarterly: first Thursday of Jan, Apr, Jul, Oct⟧", "⟦second Monday of month⟧",
            "the monthly call is on ⟦the third Tuesday⟧",
        ],
        counterexamples: [
            "second Tuesday", "the first and third release", "last Friday", "first mondays",
            "every fourth thing", "the monthly call. The third Tuesday",
        ],
        shape: either(
            weekdayOfMonths, monthlyThenWeekday, weekdayThenMonthly, weekdaysOfEveryMonth))
}

extension English {
    /// "first Thursday of January, April, July, and October", with or without "quarterly".
    fileprivate static let weekdayOfMonths = inOrder(
        monthly.ignored.maybe, countedWeekdays,
        list(capitalMonth, separator: listSeparator, atMost: 12).after(word([.of, .in]))
    )
    .filter { _, _, months in months.count > 2 }
    .map { _, days, months in TimeValue(days.rule(interval: 1, months: months)) }

    /// "monthly on the first Friday", "every month on the 3rd Tuesday".
    fileprivate static let monthlyThenWeekday = inOrder(monthly, countedWeekdays)
        .map { interval, days in TimeValue(days.rule(interval: interval)) }

    /// "third Wednesday of every month", "every first Monday of the month".
    fileprivate static let weekdayThenMonthly = inOrder(
        countedWeekdays.after(word([.every, .each]).maybe),
        either(followingEveryMonth, ofTheMonth)
    ).map { days, interval in TimeValue(days.rule(interval: interval)) }

    /// "first and third Thursday", "1st and 3rd Tuesdays", "every first Wednesday".
    fileprivate static let weekdaysOfEveryMonth = either(
        countedWeekdays.after(word([.every, .each]))
            // "Every second Tuesday" means every other one.
            .filter { $0.ordinals != [2] },
        countedWeekdays.filter { $0.ordinals.count > 1 || $0.isPlural }
            .before(check { $0.peek(-1)?.isCapitalized == true }),
        countedWeekdays.after(the.maybe, monthlyInSentence).ifNext(pause)
    )
    .unlessNext(word([.of, .in]))
    .map { TimeValue($0.rule(interval: 1)) }
}

extension English {
    /// Passes if the same sentence says "monthly" before: "our monthly call is on the third
    /// Tuesday".
    fileprivate static let monthlyInSentence = check { cursor in
        let reach = 12
        for distance in 1...reach {
            guard let token = cursor.peek(-distance), !token.endsSentence else { return false }
            if case .frequency(let frequency) = token.term {
                return frequency.unit == .monthly && frequency.interval == 1
            }
        }
        return false
    }
}

/// Weekdays with their positions in a month: "first and third Thursday".
private struct CountedWeekdays: Hashable, Sendable {
    let ordinals: [Int]
    /// A single weekday, or Monday to Friday if any working day counts.
    let days: [Weekday]
    let isPlural: Bool

    /// The rule for every `interval` months, or for some months of each year.
    func rule(interval: Int, months: [Int] = []) -> Recurrence {
        let frequency: Recurrence.Frequency = months.isEmpty ? .monthly : .yearly
        if days.count > 1 {
            return Recurrence(
                frequency, interval: interval, byDay: days.map { Recurrence.ByDay($0) },
                byMonth: months, bySetPosition: ordinals)
        }
        let byDay = days.flatMap { day in ordinals.map { Recurrence.ByDay(day, ordinal: $0) } }
        return Recurrence(frequency, interval: interval, byDay: byDay, byMonth: months)
    }
}

extension English {
    /// "the first Friday", "2nd and last Fri", "the last weekday".
    fileprivate static let countedWeekdays = inOrder(
        list(
            ordinal.filter { (-5...5).contains($0) }.after(the.maybe),
            separator: listSeparator, atMost: 5),
        oneWeekdayOrWorkday
    )
    .after(mark([.comma, .colon]).maybe, word([.on]).maybe)
    .map { ordinals, set in
        CountedWeekdays(ordinals: ordinals, days: set.days, isPlural: set.isPlural)
    }
}

extension English {
    /// "Friday", "Fridays", "weekday", "working day".
    fileprivate static let oneWeekdayOrWorkday = either(
        pluralWeekday.map { WeekdaySet(days: [$0], isPlural: true) },
        weekday.map { WeekdaySet(days: [$0], isPlural: false) },
        unit.filter { $0 == .workday }.map { _ in
            WeekdaySet(days: Array(Weekday.allCases.prefix(5)), isPlural: false)
        })
}

extension English {
    /// "of the month", "of a month", "of month".
    fileprivate static let ofTheMonth = word([.of, .in])
        .before(word([.the, .alphaA]).maybe, units(.month))
        .map { 1 }
}
