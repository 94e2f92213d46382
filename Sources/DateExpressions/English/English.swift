/// English: everything that reads it, in the order in which it is tried.
enum English {
    /// The shapes of dates and times; if two read as far, the upper one counts.
    static let rules: [Rule] = [
        isoDateRule,
        monthDayRule,
        dayMonthRule,
        dayToMonthDayRule,
        yearMonthDayRule,
        monthYearRule,
        yearMonthRule,
        numericDateRule,
        numericDayOfYearRule,
        numericDaysRule,
        numericMonthRule,
        eastAsianDateRule,
        quarterOrHalfRule,
        numberedWeekRule,
        everyYearRule,
        nthWeekdayOfEveryMonthRule,
        dayOfEveryMonthRule,
        everyWeekdayRule,
        everySoOftenRule,
        countedInPeriodRule,
        dayOfRelativeMonthRule,
        partOfPeriodRule,
        relativePeriodRule,
        seasonRule,
        weekOfDateRule,
        offsetFromDateRule,
        weekdayFromDateRule,
        durationRule,
        relativeDayRule,
        dayUnderMonthRule,
        weekdayAndNumberRule,
        weekdayRule,
        bareDayRule,
        monthAloneRule,
        clockTimeRule,
        bareHourRule,
        namedHourRule,
        partOfDayRule,
        boundRule,
        yearOfSpanRule,
    ]

    /// How neighbors belong together, each way applied to what the one above it left.
    ///
    /// First everything that makes a day, then the days that count from it, then its time, then spans
    /// and repetitions of what is whole by then, and the time after a repetition's bounds.
    static let joiners: [Joiner] = [
        .monthOfBareDay,
        .weekdayAndDay,
        .weekdayInPeriod,
        .periodBeforeDay,
        .countedFromDate,
        .weekdayInCountedPeriod,
        .partOfDay,
        .sameInstantOfClocks,
        .dateAndTime,
        .trailingZone,
        .yearBehindTime,
        .sameInstantOfDates,
        .range,
        .repetition,
        .timeOfRepetition,
    ]
}
