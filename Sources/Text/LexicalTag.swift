/// What a phrase of the lexicon says.
///
/// The names are those of `data/lexicon.tsv`.
package enum LexicalTag: UInt8, CaseIterable, Sendable {
    // Words of date expressions. `DateExpressions` gives them their meaning.
    /// A month's name; the value is 1 to 12.
    case month
    /// A month's name that is read in spite of a misspelling.
    case correctable
    /// A month's short form; the value is 1 to 12.
    case shortMonth
    /// A weekday's name; the value is 0 (Monday) to 6.
    case weekday
    /// A weekday's short form; the value is 0 (Monday) to 6.
    case shortWeekday
    /// "Mondays"; the value is 0 (Monday) to 6.
    case weekdays
    /// A season of the year; the value is its name.
    case season
    /// "first", "second"; the value is the number.
    case ordinal
    /// "one", "two"; the value is the number.
    case cardinal
    /// The "th" of "13th".
    case ordinalSuffix
    /// "am" and "pm"; the value is `morning` or `afternoon`.
    case meridiem
    /// "noon"; the value is the hour's name.
    case namedHour
    /// "week"; the value is the unit's name.
    case unit
    /// "weeks"; the value is the unit's name.
    case units
    /// "weekly"; the value is a count and a unit: `2 week`.
    case frequency
    /// "tomorrow"; the value is the number of days from publication.
    case relativeDay
    /// The first part of IANA zone names: "America".
    case zoneArea
    /// A zone's abbreviation in capitals; the value is the IANA zones that it may mean.
    case zone
    /// The zone's abbreviation may be in lower case, too.
    case zoneInAnyCase
    /// A zone's name, without "time"; the value is an IANA zone.
    case zoneName
    /// The zone's name needs no "time" after it.
    case completeZoneName
    /// A small word that holds a date expression together; the value is its name.
    case particle

    static let named: [String: LexicalTag] = Dictionary(
        uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
