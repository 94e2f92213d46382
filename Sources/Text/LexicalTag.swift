/// The meaning of a phrase in the lexicon.
///
/// The case names are those in `data/lexicon.tsv`.
public enum LexicalTag: UInt8, CaseIterable, Sendable {
    // Words of date expressions. `DateExpressions` gives them their meaning.
    /// A month's name; the value is 1 to 12.
    case month
    /// A month's name that is also recognized when misspelled.
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
    /// "morning"; the value is the name of the part of the day.
    case dayPart
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
    /// The abbreviation may also be in lower case.
    case zoneInAnyCase
    /// The abbreviation is for summer or winter time only; the value is its minutes ahead of UTC.
    case zoneOffset
    /// A zone's name, without "time"; the value is an IANA zone.
    case zoneName
    /// The zone's name needs no "time" after it.
    case completeZoneName
    /// A small word that holds a date expression together; the value is its name.
    case particle

    // Words that hold sentences together.
    /// A verb that comes after a subject: "is", "will", "can".
    case auxiliary
    case pronoun
    case determiner
    /// An adjective that says which one: "next", "annual".
    case adjective
    case of
    case preposition
    case conjunction
    /// Begins a clause or phrase, with the main clause after a comma: "if", "when".
    case subordinator
    case negation

    // Words that say what happens to a thing.
    /// Says that something takes place.
    case eventVerb
    /// Says that something takes place, but only right before a date: "runs", "starts".
    case weakVerb
    /// Any other verb, in a form that follows a subject: "reaches".
    case verb
    /// Something can no longer be done: "closes".
    case closes
    /// "ends": said of something that can be done, or of an event.
    case ends
    /// Something must be done: "due", "must be".
    case due
    /// Names a last day: "deadline".
    case deadline
    /// A deadline for changes: "code freeze".
    case freeze
    /// Right before a date, makes it the last one: "until", "by".
    case until
    /// "by" and "before", which make a deadline only with a word for what is to be done.
    case by
    /// "through" and "to", which may also introduce the last day of an event.
    case through
    /// A deadline was put off: "extended to".
    case extended
    /// Something can be done from then on: "opens".
    case opens
    case starts
    /// "from", before a first day.
    case fromWord
    /// Something that people do by a date: "registration", "submit".
    case action
    /// A noun for something that people can do for a while: "early bird", "voting".
    case actionNoun
    /// A verb that tells readers what to do: "register".
    case imperative
    /// The first step of an election: "nomination".
    case nominating
    /// The last step of an election: "ballot".
    case voting
    /// Says that prices go up: "price increase".
    case rising
    /// Invites to something: "join us".
    case invitation
    case cancelled
    case postponed
    case moved
    /// Right before a date, says that another date has replaced it: "originally", "moved from".
    case former
    /// A verb in the past tense, or a word used about past events.
    case past
    /// Says that something is already under way: "opened on", "began".
    case begun
    /// Right before a date, says how old something is: "founded".
    case backward
    /// Refers to the future: "will".
    case ahead
    /// Says that nothing takes place: "no meeting".
    case absent
    /// Says that something goes on, so its last day is not an event: "runs until".
    case continues
    /// Introduces the days that a list of entries covers: "events from", "week ending".
    case caption
    /// Marks a line that says which issue this is: "edition".
    case imprint
    /// Says how long somebody holds an office, or what makes somebody eligible: "term of office".
    case tenure

    // Topics.
    /// An event; the value is a category.
    case happening
    /// A task; the value is a category.
    case task
    /// The phrase's category counts only if no other word names a kind of event: "server".
    case hint
    /// A group that meets: "working group".
    case body
    /// Somebody who does things: "community".
    case agent

    // Words of names, links, labels, and places.
    /// Too general to name a thing by itself: "event".
    case generic
    /// Names something only as part of a longer name: "All Things Open".
    case vague
    /// Says that many unrelated things follow under a heading: "news".
    case collection
    /// A part of the world.
    case region
    /// Link text that does not say what the link leads to: "learn more".
    case linkText
    case dateLabel
    case timeLabel
    case placeLabel
    case linkLabel
    case titleLabel
    /// A label of what an event is about, which names it only if nothing else does: "topic".
    case topicLabel
    /// A label of a field that calendars do not need: "speaker".
    case otherLabel
    /// Says how important a line is: "reminder".
    case callout
    /// Introduces a person, a host, or another event: "hosted by", "co-located with".
    case aside
    /// Online attendance: "virtual".
    case online
    /// Attendance in person, or both in person and online: "hybrid".
    case attendance
    /// A kind of venue: "hotel".
    case venue
    /// Part of a street address: "avenue".
    case street
    /// Begins a sentence but says nothing about its subject: "however".
    case filler
    /// Introduces the time zone for all times of a section: "all times are".
    case zoneStatement
    /// Says that a time applies to each of several days: "each time".
    case eachTime
    /// A currency's name or code, next to an amount: "EUR", "kr".
    case currency

    static let named: [String: LexicalTag] = Dictionary(
        uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

extension BitSet<LexicalTag> {
    /// Words that are too common to tell one thing from another.
    public static let common: BitSet<LexicalTag> = [
        .generic, .linkText, .action, .actionNoun, .closes, .ends, .due, .deadline, .until, .by,
        .through, .extended, .opens, .starts, .fromWord, .auxiliary, .pronoun, .determiner, .of,
        .preposition, .conjunction, .subordinator, .negation, .eventVerb, .imperative, .invitation,
        .cancelled, .postponed, .moved, .former, .past, .backward, .ahead, .filler, .dateLabel,
        .timeLabel, .placeLabel, .titleLabel, .otherLabel, .callout, .adjective, .region, .rising,
        .zoneStatement, .tenure, .imprint, .eachTime, .currency,
    ]
}
