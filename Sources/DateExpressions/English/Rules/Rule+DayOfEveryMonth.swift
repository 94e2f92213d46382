internal import CivilTime
internal import Text

extension English {
    /// Days of each month, by number.
    static let dayOfEveryMonthRule = Rule(
        "day of every month",
        starts: [.number, .particle, .frequency, .ordinal, .article, .bound],
        examples: [
            "⟦the 15th of every month⟧", "⟦every month on the 3rd⟧", "⟦1st of each month⟧",
            "⟦last day of every month⟧", "⟦twice a month on the 1st and 15th⟧",
            "⟦the 4th of every other month⟧", "⟦end of each month⟧", "⟦every month at the start⟧",
            "⟦every 2nd of the month⟧", "⟦1st and 15th of every month⟧",
        ],
        counterexamples: [
            "every month", "the 15th of May every month on", "32nd of each month",
            "every second of it", "end of month",
        ],
        shape: either(monthlyThenDay, dayThenMonthly, everyDayOfTheMonth))
}

extension English {
    /// "every month on the 3rd", "monthly at the end".
    fileprivate static let monthlyThenDay = inOrder(
        monthly, monthDays.after(mark([.comma]).maybe, word([.on, .at]), the.maybe)
    )
    .unlessNext(weekdayAhead)
    .map { interval, days in
        TimeValue(Recurrence(.monthly, interval: interval, byMonthDay: days))
    }

    /// "the 15th of every month", "last day of every other month".
    fileprivate static let dayThenMonthly = inOrder(
        monthDays.after(cleanStart, the.maybe),
        monthly.after(word([.of]))
    ).map { days, interval in
        TimeValue(Recurrence(.monthly, interval: interval, byMonthDay: days))
    }

    /// "every 2nd of the month".
    fileprivate static let everyDayOfTheMonth =
        monthDays
        .after(word([.every, .each]))
        .before(word([.of]), the, units(.month))
        .map { TimeValue(Recurrence(.monthly, byMonthDay: $0)) }
}

extension English {
    /// "3rd", "1st and 15th", "last day", "4th last", "end", "start": days in a month.
    fileprivate static let monthDays = either(
        list(oneDay, separator: listSeparator, atMost: 5),
        word([.end]).map { [-1] },
        word([.start, .starting]).map { [1] })

    /// "3rd", "last day", "the 1st day".
    private static let oneDay =
        ordinal
        .filter { (-31...31).contains($0) }
        .after(the.maybe)
        .before(check { $0.peek()?.term == .unit(.day) }.before(units(.day)).maybe)
}

extension English {
    /// Passes if a weekday follows, which the number then counts.
    fileprivate static let weekdayAhead = anyWeekday.ignored
}
