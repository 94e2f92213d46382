internal import CivilTime
internal import Text

/// An expression with its place among the tokens, as rules find it and refiners correct it.
struct Finding: Hashable, Sendable {
    /// All its tokens.
    var tokens: Range<Int>
    /// The tokens of the date alone; empty where there is none.
    var dateTokens: Range<Int>
    /// What it says.
    var meaning: Meaning
    /// The time at the end of a span, beside the one at its start.
    var endClock: Clock?
    /// The same instant, stated again.
    var alternatives: [Finding] = []
    /// The rules and refiners that made it.
    var rules: [String]

    /// What a rule made of some tokens.
    init(_ meaning: Meaning, tokens: Range<Int>, rule: String) {
        self.tokens = tokens
        dateTokens = meaning.dates == nil ? tokens.lowerBound..<tokens.lowerBound : tokens
        self.meaning = meaning
        rules = [rule]
    }
}

extension Finding {
    /// Whether it is a time and nothing else.
    var isClockAlone: Bool { meaning.dates == nil }

    /// This one with the tokens and rules of another that a refiner joined to it.
    func joined(with other: Finding, by refiner: String) -> Finding {
        var whole = self
        whole.tokens =
            min(
                tokens.lowerBound, other.tokens.lowerBound)..<max(
                tokens.upperBound, other.tokens.upperBound)
        whole.rules =
            tokens.lowerBound < other.tokens.lowerBound
            ? rules + other.rules : other.rules + rules
        whole.rules.append(refiner)
        return whole
    }
}

extension Finding {
    /// True if it is a date by itself, and no fragment that found nothing to make it one.
    var isDate: Bool { meaning.dates != nil && (!meaning.isFragment || isTimedDaily) }

    /// True for a time of every day, which needs no weekday.
    private var isTimedDaily: Bool {
        guard case .repeating(let rule) = meaning.dates else { return false }
        return rule.frequency == .daily && meaning.clock != nil
    }
}
