internal import CivilTime
internal import Text

/// A rule's reading of some tokens.
struct TimeValue: Hashable, Sendable {
    /// The days; nil if the words name none by themselves.
    var dates: DateValue?
    /// The time.
    var clock: ClockValue?
    /// The part of the day that the text names: "tomorrow evening".
    var dayPart: DayPart?
    /// True for a part of the day with which a name ends: "hack night".
    var isEndOfName = false
    /// The zone, if the text names one beside a day and no time: "5 May (AoE)".
    var zone: StatedZone?
    /// The effect of the words on the date that must follow, or on the one before.
    var affix: Affix?
    /// How the days are written.
    var form = Form.absolute
    /// True if the time is vague.
    var isApproximate = false
    /// True for "Monday to Friday" with a dash or "to", which may be a span by itself.
    var isSpanOfWeekdays = false
    /// True if the words are a date only together with others: a time, "Fri", "Mondays".
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

/// Words that change the date beside them, and mean no date by themselves.
enum Affix: Hashable, Sendable {
    /// "Two weeks after", "the day before": the date that follows is counted from.
    case shift(Shift)
    /// "The week after": all of the week or month that lies so far from the date that follows.
    case period(Shift)
    /// "The Monday after": the n-th such weekday from the date that follows.
    case nearest(Int, Weekday)
    /// "Less than two weeks after": what it is from the date that follows, nobody knows.
    case unknown
    /// "The week of", "w/c", "the week ending": seven days around, from, or until the date that follows.
    case week(WeekAnchor)
    /// "The weekend of": the one in the week of the date that follows.
    case weekend
    /// "For 8 times": how often a repetition happens.
    case count(Int)
    /// "For six weeks": how long a repetition goes on.
    case duration(Shift)
    /// "Except": what follows is left out.
    case exclusion
}
