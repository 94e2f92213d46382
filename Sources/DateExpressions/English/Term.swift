internal import CivilTime

/// The meaning of a word in the grammar, independent of the language.
enum Term: Hashable, Sendable {
    /// The month, 1 to 12.
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
    /// The "th" in "13th".
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
    /// The number of days from publication: "tomorrow" is 1.
    case relativeDay(Int)
    /// A zone's abbreviation, as an index in the vocabulary.
    case zone(Int)
    /// The first part of an IANA name: "America".
    case area
    case particle(Particle)
}

/// A half of the day.
enum Meridiem: String, Hashable, Sendable {
    case morning, afternoon
}

enum NamedHour: String, Hashable, Sendable {
    case noon, midnight, endOfDay
}

/// A part of the day, which decides if an hour is before or after noon.
enum DayPart: String, Hashable, Sendable {
    case morning, afternoon, evening, night
    /// The night of the day of publication.
    case tonight
}

/// A season, for the northern hemisphere.
enum Season: String, Hashable, Sendable {
    case spring, summer, fall, winter
}

enum CalendarUnit: String, Hashable, Sendable {
    case day, workday, week, weekend, fortnight, month, quarter, year
}

/// How often something repeats.
struct Frequency: Hashable, Sendable {
    /// The unit of repetition.
    let unit: Recurrence.Frequency
    /// The number of units between occurrences.
    let interval: Int
}

/// A small word that is part of a date expression.
enum Particle: UInt8, Hashable, Sendable, CaseIterable {
    case of, the, to, through, until, and, or, at, on, `in`, by, from, between, before, after
    case since, during, due, `for`
    /// "Prior to", "preceding".
    case prior, preceding
    /// "Ahead of", "in advance of".
    case advance
    /// "Eve": the day before.
    case eve
    /// The "s" in "next week's".
    case possessive
    /// "Starting", "beginning".
    case starting
    case ending
    case this, that, next, last, coming, past, later, earlier
    case early, mid, late, end, half, middle, rest
    case now, hence, ago, than, around, up
    case every, each, other
    /// "Alternate Thursdays": every other one.
    case alternate
    case once, twice, times
    case except, but, not
    /// The "bi" in "bi-weekly".
    case bi
    /// "Odd", "even": every second one, counted in a way that the text does not state.
    case alternating
    case business, working, calendar, calendarWeek
    /// "Wc": "week commencing".
    case weekStart
    case hundred, thousand, couple
    /// "FY": a fiscal year, whose beginning depends on the company.
    case fiscal
    case standard, daylight, time, local, start
    case alphaA, alphaB, alphaC, alphaH, alphaM, alphaO, alphaP, alphaQ, alphaT, alphaW, alphaZ
    case hours, clock
    /// "Uhr", "o'clock": the number before it is an hour.
    case oClock
    /// "Sharp", "ish".
    case ish
    case yearMark, monthMark, dayMark
    /// "Is", "are".
    case copula
    /// "Will", "planned": the sentence is about the future.
    case ahead
    /// "Deadline", "closes": the sentence is about an end in the future.
    case closing
    /// "Was", "took": the sentence is about the past.
    case back
    /// "Held": the sentence is about the past, unless it has another verb.
    case participle
}

extension Particle {
    private static let named: [String: Particle] = Dictionary(
        uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

    /// The small word with this name in the lexicon.
    init?(name: String) {
        guard let particle = Self.named[name] else { return nil }
        self = particle
    }
}
