public import CivilTime

/// Another possible meaning of an expression, or something that contradicts its value.
public enum Ambiguity: Hashable, Sendable {
    /// The weekday in the text is not the weekday of the date.
    case weekdayContradicts(stated: Weekday, actual: Weekday)
    /// Day and month may be swapped; `other` is the date that results.
    case ambiguousOrder(other: CivilDate)
    /// The text has no year, and the chosen one is this many days from publication.
    case distantYear(days: Int)
    /// The year comes from the text around the expression, and is not the closest one to
    /// publication.
    case yearOfContext(Int)
    /// The text names a day of the month, but no month.
    case bareDay
    /// The zone's name has several meanings; `candidates` are IANA names, the chosen one first.
    case ambiguousZone(String, candidates: [String])
    /// No zone with this name is known.
    case unknownZone(String)
    /// The abbreviation is for the other half of the year, whose clocks differ by `minutes`.
    ///
    /// For example `EST` in July, which Americans write for New York's time all year.
    case otherSeason(zone: String, minutes: Int)
    /// "Midnight" may be the beginning or the end of the day; `other` is the other day it may be
    /// on.
    case midnight(other: CivilDate)
    /// "Next" before a weekday that is still to come this week may mean this week's.
    case nextOrThis(other: CivilDate)
    /// The text does not say in which week or month something like "every other Friday" starts.
    case openStart(interval: Int)
    /// An hour may be a.m. or p.m.; `other` is the time that was not chosen.
    case halfOfDay(other: TimeOfDay)
    /// A month was recognized despite a misspelling.
    case misspelling(String)
}

extension Ambiguity {
    /// The other day that may be meant; nil if the day is not in doubt.
    public var otherDay: CivilDate? {
        switch self {
        case .ambiguousOrder(let other), .midnight(let other), .nextOrThis(let other): other
        default: nil
        }
    }
}

extension Ambiguity {
    /// True if the zone is in doubt, which an event's place may settle.
    public var isAboutZone: Bool {
        switch self {
        case .ambiguousZone, .unknownZone, .otherSeason: true
        default: false
        }
    }
}

extension Ambiguity: CustomStringConvertible {
    /// The ambiguity in words.
    public var description: String {
        switch self {
        case .weekdayContradicts(let stated, let actual):
            "the text says \(stated), but that day is a \(actual)"
        case .ambiguousOrder(let other): "day and month may be swapped: \(other)"
        case .distantYear(let days): "no year is given, and the date is \(days) days away"
        case .yearOfContext(let year): "the year \(year) comes from the surrounding text"
        case .bareDay: "only the day of the month is given"
        case .ambiguousZone(let name, let candidates):
            "the time zone \(name) may be " + candidates.joined(separator: " or ")
        case .unknownZone(let name): "the time zone \(name) is not known"
        case .otherSeason(let name, let minutes):
            "\(name) is not in effect on that day; the clocks differ by \(abs(minutes)) minutes"
        case .midnight(let other): "“midnight” may be the start or the end of the day: \(other)"
        case .nextOrThis(let other): "“next” may mean this week: \(other)"
        case .openStart(let interval): "it is not clear which one of every \(interval) is meant"
        case .halfOfDay(let other): "the hour may be a.m. or p.m.: \(other)"
        case .misspelling(let word): "the month is misspelled: \(word)"
        }
    }
}
