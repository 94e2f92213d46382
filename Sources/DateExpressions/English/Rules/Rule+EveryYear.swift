internal import CivilTime
internal import Text

extension English {
    /// A day that repeats each year.
    static let everyYearRule = Rule(
        "every year",
        starts: [.particle, .frequency, .bound, .number, .month, .ordinal, .article],
        examples: [
            "⟦every year on 25 December⟧", "⟦every December 21st and 31st⟧",
            "⟦once a year on December 25⟧", "⟦yearly on the fourth Thursday in November⟧",
            "⟦the fourth Thursday in November every year⟧", "⟦every fourth Thursday in November⟧",
            "⟦12 September every year⟧", "⟦each 4/15⟧",
        ],
        counterexamples: ["every year", "once a year", "every May", "every 4/15 of them"],
        shape: either(yearlyThenDay, dayThenYearly, everyNamedDay))
}

extension English {
    /// "every year on 25 December".
    fileprivate static let yearlyThenDay = inOrder(
        yearly, daysOfYear.after(mark([.comma]).maybe, word([.on]).maybe, the.maybe)
    ).map { interval, days in TimeValue(days.rule(interval: interval)) }

    /// "the fourth Thursday in November every year".
    fileprivate static let dayThenYearly = inOrder(
        daysOfYear.after(cleanStart, the.maybe), yearly.after(mark([.comma]).maybe)
    ).map { days, interval in TimeValue(days.rule(interval: interval)) }

    /// "every December 25", "each 4/15".
    fileprivate static let everyNamedDay = either(daysOfYear, dayOfYearInNumbers)
        .after(word([.every, .each]))
        .unlessNext(word([.of]))
        .map { TimeValue($0.rule(interval: 1)) }
}

/// Days of a month that repeat each year, by their numbers or as a counted weekday.
private struct DaysOfYear: Hashable, Sendable {
    let month: Int
    var days: [Int] = []
    var weekday: Recurrence.ByDay?

    func rule(interval: Int) -> Recurrence {
        Recurrence(
            .yearly, interval: interval, byDay: weekday.map { [$0] } ?? [], byMonthDay: days,
            byMonth: [month])
    }
}

extension English {
    /// "25 December", "December 21st and 31st", "fourth Thursday in November".
    fileprivate static let daysOfYear = either(
        inOrder(
            list(dayNumber, separator: listSeparator, atMost: 5),
            monthName.after(word([.of]).maybe)
        ).map { DaysOfYear(month: $1, days: $0) },
        inOrder(
            monthName,
            list(dayNumber, separator: listSeparator, atMost: 5)
                .after(word([.on]).maybe, the.maybe, units(.day).maybe)
        ).map { DaysOfYear(month: $0, days: $1) },
        inOrder(
            ordinal.filter { (-5...5).contains($0) }, weekday,
            monthName.after(word([.of, .in]))
        ).map { DaysOfYear(month: $2, weekday: Recurrence.ByDay($1, ordinal: $0)) })

    /// "4/15".
    fileprivate static let dayOfYearInNumbers = numericDayOfNoYear.before(cleanEnd)
        .compactMap { day in day.month.map { DaysOfYear(month: $0, days: [day.day]) } }

    private static let dayNumber = day.map(\.day)
}
