internal import Text

/// The sorts of tokens that expressions begin with, so that a text without any costs little.
struct Trigger: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// One or two digits.
    static let number = Trigger(rawValue: 1 << 0)
    /// Four digits.
    static let year = Trigger(rawValue: 1 << 11)
    static let month = Trigger(rawValue: 1 << 1)
    static let weekday = Trigger(rawValue: 1 << 2)
    static let pluralWeekday = Trigger(rawValue: 1 << 3)
    static let season = Trigger(rawValue: 1 << 4)
    static let ordinal = Trigger(rawValue: 1 << 5)
    static let namedHour = Trigger(rawValue: 1 << 6)
    static let frequency = Trigger(rawValue: 1 << 7)
    static let relativeDay = Trigger(rawValue: 1 << 8)
    /// "this", "next", "early", "every" and the other small words that begin expressions.
    static let particle = Trigger(rawValue: 1 << 9)
    /// Single letters that name a quarter or a half of the year.
    static let letter = Trigger(rawValue: 1 << 10)
    /// "the".
    static let article = Trigger(rawValue: 1 << 12)
    /// "in".
    static let preposition = Trigger(rawValue: 1 << 13)
}

extension Trigger {
    /// What a token may begin.
    init(_ token: Token) {
        switch token.kind {
        case .number: self = token.digits <= 2 ? .number : token.digits == 4 ? .year : []
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
        case .hour: .namedHour
        case .frequency: .frequency
        case .relativeDay: .relativeDay
        case .particle(.alphaH), .particle(.alphaQ): .letter
        case .particle(.the): .article
        case .particle(.in): .preposition
        case .particle(let particle): leading.contains(particle) ? .particle : []
        case .cardinal, .ordinalSuffix, .meridiem, .unit, .units, .zone, .area: []
        }
    }
    /// The small words that expressions begin with, beside "the" and "in".
    private static let leading: BitSet<Particle> = [
        .this, .next, .last, .coming, .past, .later, .earlier, .early, .mid, .late, .end, .start,
        .from, .middle, .every, .each, .twice,
    ]
}
