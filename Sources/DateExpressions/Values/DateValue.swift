internal import CivilTime

/// The days that words name, before the years are known.
indirect enum DateValue: Hashable, Sendable {
    case day(PartialDay)
    /// The days from the first to the last.
    case days(PartialDay, PartialDay)
    /// Single days that share their month: "6 & 20 March".
    case several([PartialDay])
    case month(PartialMonth)
    case months(PartialMonth, PartialMonth)
    /// Part of a year by number or name: "Q3", "H2", "spring".
    case partOfYear(PartOfYear, year: Int?)
    /// A whole year, which other words cut to a part: "early 2026".
    case year(Int)
    /// Days that publication alone decides: "tomorrow", "next week".
    case known(When)
    /// The day of publication, from which lengths are counted: "two weeks from now".
    case publication
    /// The week of a year, by its ISO 8601 number.
    case numberedWeek(Int, year: Int?)
    /// The nearest such weekday in a direction.
    case weekday(Weekday, Direction)
    /// "Monday to Friday", beside dates or alone.
    case weekdays(Weekday, Weekday)
    /// The n-th day, weekday, week, or month of a period, counted from its end if negative.
    case nth(Int, Countable, of: DateValue)
    /// A rough part of a period: "mid-May", "end of next week".
    case part(PeriodPart, of: DateValue)
    /// The week of a day, and how the day lies in it.
    case week(of: DateValue, WeekAnchor)
    /// The weekend in the week that holds a day.
    case weekend(of: DateValue)
    /// The month that holds a day.
    case monthOf(DateValue)
    /// The weekday in a week: "Friday of next week".
    case weekdayIn(DateValue, Weekday)
    /// So much later than another date, or earlier: "two weeks after 12 September".
    case shifted(Shift, from: DateValue)
    /// The n-th such weekday after a date, or before it if negative: "the Monday after 12 September".
    case nearest(Int, Weekday, from: DateValue)
    /// From the first day of one date to the last day of another.
    case span(DateValue, DateValue)
    case repeating(Repetition)
}

/// How a day lies in the week that is named by it.
enum WeekAnchor: Hashable, Sendable {
    /// "The week of".
    case inside
    /// "The week starting".
    case start
    /// "The week ending".
    case end
}

/// Which of a kind of weekday is meant, as seen from publication.
enum Direction: Hashable, Sendable {
    /// The next one, today included.
    case bare
    /// "This Friday".
    case this
    /// "The coming Friday", never today.
    case coming
    /// "Next Friday".
    case next
    /// "Last Friday".
    case last
    /// "Friday after next".
    case afterNext
}

/// The unit counted within a period.
enum Countable: Hashable, Sendable {
    case day, workday, week, weekend, month, quarter
    case weekday(Weekday)
}

/// A rough part of a week, a month, or a year.
enum PeriodPart: Hashable, Sendable {
    case early, middle, late
    /// "The end of", whose last day counts for deadlines.
    case end
    /// "By the end of": any time until then.
    case untilEnd
    case firstHalf, secondHalf
    /// The rest of it: "later this week".
    case rest
}

/// A quarter, half, or season.
enum PartOfYear: Hashable, Sendable {
    /// 1 to 4.
    case quarter(Int)
    /// 1 or 2.
    case half(Int)
    case season(Season)
}

extension PartOfYear {
    /// How exact it is.
    var precision: When.Precision {
        switch self {
        case .quarter: .quarter
        case .half: .months
        case .season: .season
        }
    }

    /// Its months in a year; a winter goes on into the next year.
    func months(in year: Int) -> (first: CivilMonth, last: CivilMonth)? {
        let (month, length): (Int, Int) =
            switch self {
            case .quarter(let number): (number * 3 - 2, 3)
            case .half(let number): (number * 6 - 5, 6)
            case .season(let season): (season.firstMonth, 3)
            }
        guard let first = CivilMonth(year: year, month: month),
            let last = first.adding(length - 1)
        else { return nil }
        return (first, last)
    }
}

extension Season {
    /// The first of its months, as the northern hemisphere counts them.
    var firstMonth: Int {
        switch self {
        case .spring: 3
        case .summer: 6
        case .fall: 9
        case .winter: 12
        }
    }
}
