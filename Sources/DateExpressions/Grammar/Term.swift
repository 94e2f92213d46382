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
    /// "first" to "fifth".
    case ordinal(Int)
    /// "one" to "twelve".
    case cardinal(Int)
    /// The "th" of "13th".
    case ordinalSuffix
    /// "am" and "pm".
    case meridiem(Meridiem)
    /// "noon".
    case hour(NamedHour)
    case unit(Unit)
    /// "weeks".
    case units(Unit)
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

/// A quarter of the year, by the northern hemisphere's seasons.
enum Season: String, Hashable, Sendable {
    case spring, summer, fall, winter
}

/// A length of the calendar.
enum Unit: String, Hashable, Sendable {
    case day, week, weekend, month, year
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
    case this, next, last, coming, past, later, earlier
    case early, mid, late, end, half, middle
    case every, each, other
    /// The "bi" of "bi-weekly".
    case twice
    /// "Odd", "even": every second one, by a count that the text does not give.
    case alternating
    case standard, daylight, time, local, start
    case alphaA, alphaP, alphaM, alphaT, alphaZ, alphaH, alphaQ, hours
    /// "Uhr", "o'clock": the number before it is an hour of the day.
    case oClock
    case yearMark, monthMark, dayMark
    /// "Will", "deadline": the sentence looks ahead.
    case ahead
    /// "Was", "took": the sentence looks back.
    case back
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
