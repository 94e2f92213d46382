internal import CivilTime
internal import Text

/// The meaning of a rule's tokens.
struct TimeValue: Hashable, Sendable {
    /// The days; nil if the tokens name none by themselves.
    var dates: DateValue?
    /// The time of day.
    var clock: ClockValue?
    /// The part of the day: "tomorrow evening".
    var dayPart: DayPart?
    /// True for a part of the day that ends a name: "hack night".
    var isEndOfName = false
    /// The zone after a day without a time: "5 May (AoE)".
    var zone: StatedZone?
    /// The effect on the date that follows, or on the one before.
    var affix: Affix?
    /// The form of the date.
    var form = Form.absolute
    /// True if the date is vague.
    var isApproximate = false
    /// True for "Monday to Friday", which may be a span by itself.
    var isSpanOfWeekdays = false
    /// True if it is a date only together with other matches: a time, "Fri", "Mondays".
    var isFragment = false

    init(
        _ dates: DateValue, form: Form = .absolute, isApproximate: Bool = false,
        isFragment: Bool = false
    ) {
        self.dates = dates
        self.form = form
        self.isApproximate = isApproximate
        self.isFragment = isFragment
    }

    init(clock: ClockValue) {
        self.clock = clock
        isFragment = true
    }

    init(dayPart: DayPart, isEndOfName: Bool = false) {
        self.dayPart = dayPart
        self.isEndOfName = isEndOfName
        isFragment = true
    }

    init(affix: Affix) {
        self.affix = affix
        isFragment = true
    }
}

/// Words that change the date next to them, and are not a date by themselves.
enum Affix: Hashable, Sendable {
    /// "Two weeks after", "the day before": counts from the date that follows.
    case shift(Shift)
    /// "The week after": the whole week or month at this distance from the date that follows.
    case period(Shift)
    /// "The Monday after": the nth such weekday, counted from the date that comes next in the text.
    case nearest(Int, Weekday)
    /// "Two days later", "the next day": counts from the date before it.
    case fromEarlier(Shift)
    /// "The Sunday after": the nth weekday from the date before it.
    case nearestToEarlier(Int, Weekday)
    /// "Less than two weeks after": an unknown distance from the date that follows.
    case unknown
    /// "The week of", "w/c", "the week ending": the week around, from, or until the date that
    /// follows.
    case week(WeekAnchor)
    /// "The weekend of": the one in the week of the date that follows.
    case weekend
    /// "For 8 times": the number of occurrences.
    case count(Int)
    /// "For six weeks": how long a repetition goes on.
    case duration(Shift)
    /// "Except": excludes what follows.
    case exclusion
}
