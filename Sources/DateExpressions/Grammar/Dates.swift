internal import CivilTime

/// The days that words name, before the years are known.
enum Dates: Hashable, Sendable {
    case day(PartialDay)
    /// The days from the first to the last.
    case days(PartialDay, PartialDay)
    /// Single days that share their month: "6 & 20 March".
    case several([PartialDay])
    case month(PartialMonth)
    case months(PartialMonth, PartialMonth)
    /// The n-th weekday of a month, from its end where negative: "second Tuesday of May".
    case nthWeekday(Int, Weekday, PartialMonth)
    /// The nearest such weekday in a direction.
    case weekday(Weekday, Direction)
    /// "Monday to Friday", beside the dates.
    case weekdays(Weekday, Weekday)
    /// Days that publication alone decides: "tomorrow".
    case known(When)
    case repeating(Recurrence)
}

/// Where a named weekday lies, as seen from publication.
enum Direction: Hashable, Sendable {
    /// The next one, today included.
    case bare
    /// "This Friday".
    case this
    /// "Next Friday".
    case next
    /// "Last Friday".
    case last
}
