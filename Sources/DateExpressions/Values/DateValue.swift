internal import CivilTime

/// A date as its words say, before years have been inferred.
indirect enum DateValue: Hashable, Sendable {
    case day(PartialDay)
    /// The days from the first to the last, inclusive.
    case days(PartialDay, PartialDay)
    /// Single days in the same month: "6 & 20 March".
    case several([PartialDay])
    case month(PartialMonth)
    case months(PartialMonth, PartialMonth)
    /// A part of a year by number or name: "Q3", "H2", "spring".
    case partOfYear(PartOfYear, year: Int?)
    /// A whole year, which other words can reduce to a part: "early 2026".
    case year(Int)
    /// Days that depend only on publication: "tomorrow", "next week".
    case known(When)
    /// The day of publication, as the start for counting: "two weeks from now".
    case publication
    /// The week with an ISO 8601 number.
    case numberedWeek(Int, year: Int?)
    /// The nearest weekday in a direction.
    case weekday(Weekday, Direction)
    /// "Monday to Friday", alone or next to dates.
    case weekdays(Weekday, Weekday)
    /// The nth day, weekday, week, or month in a period, counted from the end if negative.
    case nth(Int, Countable, of: DateValue)
    /// A rough part of a period: "mid-May", "end of next week".
    case part(PeriodPart, of: DateValue)
    /// The week of a day, with the day's position in it.
    case week(of: DateValue, WeekAnchor)
    /// The weekend in the week of a day.
    case weekend(of: DateValue)
    /// The month of a day.
    case monthOf(DateValue)
    /// The weekday in a week: "Friday of next week".
    case weekdayIn(DateValue, Weekday)
    /// A date at some distance from another: "two weeks after 12 September".
    case shifted(Shift, from: DateValue)
    /// The nth weekday after a date, or before it if negative: "the Monday after 12 September".
    case nearest(Int, Weekday, from: DateValue)
    /// From the first day of one date to the last day of another.
    case span(DateValue, DateValue)
    case repeating(Repetition)
}

/// The position of a day in the week named after it.
enum WeekAnchor: Hashable, Sendable {
    /// "The week of".
    case inside
    /// "The week starting".
    case start
    /// "The week ending".
    case end
}

/// Which Friday, for example, is meant, relative to publication.
enum Direction: Hashable, Sendable {
    /// The next one, which may be today.
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

/// A unit that is counted in a period.
enum Countable: Hashable, Sendable {
    case day, workday, week, weekend, month, quarter
    case weekday(Weekday)
}

/// A rough part of a period.
enum PeriodPart: Hashable, Sendable {
    case early, middle, late
    /// "The end of", whose last day counts for deadlines.
    case end
    /// "By the end of": any time until then.
    case untilEnd
    case firstHalf, secondHalf
    /// "Later this week": the rest of it.
    case rest
}

/// A quarter, half, or season.
enum PartOfYear: Hashable, Sendable {
    /// The quarter, 1 to 4.
    case quarter(Int)
    /// The half, 1 or 2.
    case half(Int)
    case season(Season)
}

extension PartOfYear {
    var precision: When.Precision {
        switch self {
        case .quarter: .quarter
        case .half: .months
        case .season: .season
        }
    }

    /// The part's first and last month, given a year; winter ends in the next year.
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
    /// The part's first month, for the northern hemisphere.
    var firstMonth: Int {
        switch self {
        case .spring: 3
        case .summer: 6
        case .fall: 9
        case .winter: 12
        }
    }
}
