internal import Text

/// The kinds of tokens that expressions begin with, so that rules are tried only where they can
/// match.
struct Trigger: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// One or two digits.
    static let number = Trigger(rawValue: 1 << 0)
    /// Four digits.
    static let year = Trigger(rawValue: 1 << 1)
    /// A number of three digits.
    static let manyDigits = Trigger(rawValue: 1 << 2)
    static let month = Trigger(rawValue: 1 << 3)
    static let weekday = Trigger(rawValue: 1 << 4)
    static let pluralWeekday = Trigger(rawValue: 1 << 5)
    static let season = Trigger(rawValue: 1 << 6)
    static let ordinal = Trigger(rawValue: 1 << 7)
    static let cardinal = Trigger(rawValue: 1 << 8)
    static let namedHour = Trigger(rawValue: 1 << 9)
    static let dayPart = Trigger(rawValue: 1 << 10)
    static let meridiem = Trigger(rawValue: 1 << 11)
    static let unit = Trigger(rawValue: 1 << 12)
    static let frequency = Trigger(rawValue: 1 << 13)
    static let relativeDay = Trigger(rawValue: 1 << 14)
    /// "this", "next", "early", "every" and the other small words that begin expressions.
    static let particle = Trigger(rawValue: 1 << 15)
    /// Single letters that name a quarter or a half of the year.
    static let letter = Trigger(rawValue: 1 << 16)
    /// "a" and "w", which begin "a week" and "w/c".
    static let singleLetter = Trigger(rawValue: 1 << 17)
    /// "the".
    static let article = Trigger(rawValue: 1 << 18)
    /// "in".
    static let preposition = Trigger(rawValue: 1 << 19)
    /// Words before the bounds of a repetition: "for", "except".
    static let bound = Trigger(rawValue: 1 << 20)
}

extension Trigger {
    /// The kind of a token; empty if no expression begins with such a token.
    init(_ token: Token) {
        switch token.kind {
        case .number:
            switch token.digits {
            case ...2: self = .number
            case 3: self = .manyDigits
            case 4: self = .year
            default: self = []
            }
        case .mark: self = []
        case .word: self = token.term.map(Self.of) ?? []
        }
    }

    private static func of(_ term: Term) -> Trigger {
        switch term {
        case .month, .shortMonth: .month
        case .weekday, .shortWeekday: .weekday
        case .weekdays: .pluralWeekday
        case .season: .season
        case .ordinal: .ordinal
        case .cardinal: .cardinal
        case .hour: .namedHour
        case .dayPart(.tonight): .namedHour
        case .dayPart: .dayPart
        case .meridiem: .meridiem
        case .unit, .units: .unit
        case .frequency: .frequency
        case .relativeDay: .relativeDay
        case .particle(let particle): of(particle)
        case .ordinalSuffix, .zone, .area: []
        }
    }

    private static func of(_ particle: Particle) -> Trigger {
        switch particle {
        case .alphaH, .alphaQ: .letter
        case .alphaA, .alphaW: .singleLetter
        case .the: .article
        case .in: .preposition
        case .for, .except, .but, .not: .bound
        case .once, .twice: [.bound, .particle]
        default: leading.contains(particle) ? .particle : []
        }
    }

    /// The small words that count as `particle`.
    private static let leading: BitSet<Particle> = [
        .this, .next, .last, .coming, .past, .later, .earlier, .early, .mid, .late, .end, .start,
        .starting, .alternate, .middle, .rest, .half, .every, .each, .bi, .calendarWeek, .calendar,
        .business,
        .working, .now, .weekStart, .eve,
    ]
}
