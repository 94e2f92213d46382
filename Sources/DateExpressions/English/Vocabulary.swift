internal import CivilTime
internal import Text

/// The meanings of the lexicon's words in the grammar.
struct Vocabulary: Sendable {
    /// The meanings, by word.
    private let terms: [Term?]
    /// The zones that `Term.zone` refers to by index.
    let zones: [ZoneName]
    let lexicon: Lexicon

    /// The words of English newsletters.
    static let english = Vocabulary(.english)

    init(_ lexicon: Lexicon) {
        var terms: [Term?] = []
        var zones: [ZoneName] = []
        func give(_ word: WordID, _ term: Term) {
            let place = Int(word.rawValue)
            while terms.count <= place { terms.append(nil) }
            terms[place] = terms[place] ?? term
        }
        for (word, value) in lexicon.words(tagged: .zone) {
            give(word, .zone(zones.count))
            zones.append(ZoneName(candidates: value.split(separator: ",").map(String.init)))
        }
        for (word, _) in lexicon.words(tagged: .zoneInAnyCase) {
            guard case .zone(let place)? = terms[Int(word.rawValue)] else { continue }
            zones[place].needsCapitals = false
        }
        for (word, minutes) in lexicon.words(tagged: .zoneOffset) {
            guard case .zone(let place)? = terms[Int(word.rawValue)] else { continue }
            zones[place].offset = Int(minutes)
        }
        for tag in Self.tags {
            for (word, value) in lexicon.words(tagged: tag) {
                if let term = Term(tag, value) { give(word, term) }
            }
        }
        self.terms = terms
        self.zones = zones
        self.lexicon = lexicon
    }

    /// The meaning of a word; nil if the grammar does not use it.
    func term(of word: WordID) -> Term? {
        let place = Int(word.rawValue)
        return place < terms.count ? terms[place] : nil
    }

    /// The tags that the grammar uses; if a word has several, the first in this list counts.
    static let tags: [LexicalTag] = [
        .month, .shortMonth, .weekday, .shortWeekday, .weekdays, .season, .ordinal, .cardinal,
        .ordinalSuffix, .meridiem, .namedHour, .dayPart, .unit, .units, .frequency, .relativeDay,
        .particle,
        .zoneArea,
    ]
}

extension Token {
    /// The meaning of a word in the grammar; nil for other words, numbers, and marks.
    var term: Term? { word.isKnown ? Vocabulary.english.term(of: word) : nil }

    /// The small word; nil for any other token.
    var particle: Particle? {
        if case .particle(let particle) = term { particle } else { nil }
    }
}

extension Term {
    /// The meaning of a tag and its value; nil if the value is invalid.
    fileprivate init?(_ tag: LexicalTag, _ value: String) {
        let number = Int(value)
        let weekday = number.flatMap(Weekday.init(rawValue:))
        let term: Term? =
            switch tag {
            case .month: number.map { .month($0) }
            case .shortMonth: number.map { .shortMonth($0) }
            case .weekday: weekday.map { .weekday($0) }
            case .shortWeekday: weekday.map { .shortWeekday($0) }
            case .weekdays: weekday.map { .weekdays($0) }
            case .season: Season(rawValue: value).map { .season($0) }
            case .ordinal: number.map { .ordinal($0) }
            case .cardinal: number.map { .cardinal($0) }
            case .ordinalSuffix: .ordinalSuffix
            case .meridiem: Meridiem(rawValue: value).map { .meridiem($0) }
            case .namedHour: NamedHour(rawValue: value).map { .hour($0) }
            case .dayPart: DayPart(rawValue: value).map { .dayPart($0) }
            case .unit: CalendarUnit(rawValue: value).map { .unit($0) }
            case .units: CalendarUnit(rawValue: value).map { .units($0) }
            case .frequency: Frequency(value).map { .frequency($0) }
            case .relativeDay: number.map { .relativeDay($0) }
            case .particle: Particle(name: value).map { .particle($0) }
            case .zoneArea: .area
            default: nil
            }
        guard let term else { return nil }
        self = term
    }
}

extension Frequency {
    /// Reads the lexicon's form, such as `2-weekly` for every two weeks.
    fileprivate init?(_ text: String) {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let interval = Int(parts[0]),
            let unit = Recurrence.Frequency(rawValue: parts[1].uppercased())
        else { return nil }
        self.init(unit: unit, interval: interval)
    }
}

extension Token {
    /// True for a month's name, long or short.
    var isMonth: Bool {
        switch term {
        case .month, .shortMonth: true
        default: false
        }
    }
}

extension Token {
    /// The weekday that the word names, long or short.
    var weekday: Weekday? {
        switch term {
        case .weekday(let day), .shortWeekday(let day): day
        default: nil
        }
    }
}
