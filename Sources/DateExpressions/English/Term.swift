internal import CivilTime

/// What a word means to the grammar, whatever its language.
enum Term: Hashable, Sendable {
    /// 1 to 12.
    case month(Int)
    /// A month's short form.
    case shortMonth(Int)
    case weekday(Weekday)
    /// A weekday's short form.
    case shortWeekday(Weekday)
    /// "Mondays".
    case weekdays(Weekday)
    case season(Season)
    /// "first" to "twentieth", and "thirtieth".
    case ordinal(Int)
    /// "one" to "twenty", and the tens.
    case cardinal(Int)
    /// The "th" of "13th".
    case ordinalSuffix
    /// "am" and "pm".
    case meridiem(Meridiem)
    /// "noon".
    case hour(NamedHour)
    /// "morning".
    case dayPart(DayPart)
    case unit(CalendarUnit)
    /// "weeks".
    case units(CalendarUnit)
    /// "weekly".
    case frequency(Frequency)
    /// Days from publication: "tomorrow" is 1.
    case relativeDay(Int)
    /// A zone's abbreviation, by its place in the vocabulary.
    case zone(Int)
    /// The first part of an IANA name: "America".
    case area
    case particle(Particle)
}

/// A half of the day.
enum Meridiem: String, Hashable, Sendable {
    case morning, afternoon
}

/// An hour that has a name.
enum NamedHour: String, Hashable, Sendable {
    case noon, midnight, endOfDay
}

/// A part of the day, which says to which half an hour belongs.
enum DayPart: String, Hashable, Sendable {
    case morning, afternoon, evening, night
    /// The night of the day of publication.
    case tonight
}

/// A quarter of the year, by the northern hemisphere's seasons.
enum Season: String, Hashable, Sendable {
    case spring, summer, fall, winter
}

/// A length of the calendar.
enum CalendarUnit: String, Hashable, Sendable {
    case day, workday, week, weekend, fortnight, month, quarter, year
}

/// How often something comes back.
struct Frequency: Hashable, Sendable {
    /// The unit that is counted.
    let unit: Recurrence.Frequency
    /// Every how many.
    let interval: Int
}

/// A small word that holds a date together.
enum Particle: UInt8, Hashable, Sendable, CaseIterable {
    case of, the, to, through, until, and, or, at, on, `in`, by, from, between, before, after
    case since, during, due, `for`
    /// "Prior to", "preceding".
    case prior, preceding
    /// "Ahead of", "in advance of".
    case advance
    /// The day before.
    case eve
    /// The "s" of "next week's".
    case possessive
    /// "Starting", "beginning".
    case starting
    case ending
    case this, next, last, coming, past, later, earlier
    case early, mid, late, end, half, middle, rest
    case now, hence, ago, than, around, up
    case every, each, other
    case once, twice, times
    case except, but, not
    /// The "bi" of "bi-weekly".
    case bi
    /// "Odd", "even": every second one, by a count that the text does not give.
    case alternating
    case business, working, calendar, calendarWeek
    /// "Wc": "week commencing".
    case weekStart
    case hundred, thousand, couple
    /// "FY": a year that begins where its company says.
    case fiscal
    case standard, daylight, time, local, start
    case alphaA, alphaB, alphaC, alphaH, alphaM, alphaO, alphaP, alphaQ, alphaT, alphaW, alphaZ
    case hours, clock
    /// "Uhr", "o'clock": the number before it is an hour of the day.
    case oClock
    /// "Sharp", "ish".
    case ish
    case yearMark, monthMark, dayMark
    /// "Will", "planned": the sentence looks ahead.
    case ahead
    /// "Deadline", "closes": the sentence looks ahead to where something ends.
    case closing
    /// "Was", "took": the sentence looks back.
    case back
    /// "Held": the sentence looks back, if no other verb says when.
    case participle
}

extension Particle {
    private static let named: [String: Particle] = Dictionary(
        uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

    /// The small word with a name of the lexicon.
    init?(name: String) {
        guard let particle = Self.named[name] else { return nil }
        self = particle
    }
}
