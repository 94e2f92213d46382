package import CivilTime

/// What speaks against a reading, though it is the best there is.
package enum Ambiguity: Hashable, Sendable {
    /// The text names another weekday than the one that the day falls on.
    case weekdayContradicts(stated: Weekday, actual: Weekday)
    /// Day and month may be meant the other way round.
    case ambiguousOrder(other: CivilDate)
    /// The text has no year, and the one that was chosen lies this many days from publication.
    case distantYear(days: Int)
    /// The year was taken from the surroundings, not from the year closest to publication.
    case yearOfContext(Int)
    /// The text names a day of the month, and no month.
    case bareDay
    /// The named zone has several meanings: IANA names, the chosen one first.
    case ambiguousZone(String, candidates: [String])
    /// No zone of this name is known.
    case unknownZone(String)
    /// "Midnight" may begin or end the day.
    case midnight
    /// "Next" before a weekday that is still to come this week may mean the week after.
    case nextOrThis(other: CivilDate)
}

extension Ambiguity: CustomStringConvertible {
    /// What is doubtful, in words.
    package var description: String {
        switch self {
        case .weekdayContradicts(let stated, let actual):
            "the text says \(stated), but that day is a \(actual)"
        case .ambiguousOrder(let other): "day and month may be swapped: \(other)"
        case .distantYear(let days): "no year is given, and the date is \(days) days away"
        case .yearOfContext(let year): "the year \(year) comes from the surrounding text"
        case .bareDay: "only the day of the month is given"
        case .ambiguousZone(let name, let candidates):
            "the zone \(name) may be " + candidates.joined(separator: " or ")
        case .unknownZone(let name): "the zone \(name) is not known"
        case .midnight: "midnight may begin or end the day"
        case .nextOrThis(let other): "the week after may be meant: \(other)"
        }
    }
}
