/// English: everything that reads it, in the order in which it is tried.
enum English {
    /// The shapes of dates and times; where two read as far, the upper one counts.
    static let rules: [Rule] = [
        .isoDate,
        .monthDay,
        .dayMonth,
        .yearMonthDay,
        .monthYear,
        .numericDate,
        .numericDays,
        .eastAsianDate,
        .quarterOrHalf,
        .nthWeekday,
        .nthWeekdayOfEveryMonth,
        .dayOfEveryMonth,
        .everyWeekday,
        .everySoOften,
        .vagueMonth,
        .relativePeriod,
        .season,
        .duration,
        .relativeDay,
        .weekday,
        .bareDay,
        .ordinalDay,
        .monthAlone,
        .clockTime,
        .namedHour,
    ]

    /// The corrections, each applied to what the one above it left.
    static let refiners: [Refiner] = [
        .periodBeforeDay,
        .monthOfBareDay,
        .weekdayAndDay,
        .alternatives,
        .dateAndTime,
        .trailingZone,
        .repetition,
        .alternatives,
        .range,
    ]
}
