internal import CivilTime
internal import Text

/// The meaning of a range of tokens, as rules produce it and joiners combine it.
struct Match: Hashable, Sendable {
    /// All its tokens.
    var tokens: Range<Int>
    /// The tokens of the date alone; empty if there is none.
    var dateTokens: Range<Int>
    /// The match's meaning.
    var value: TimeValue
    /// The time at the end of a span; `value` has the time at its start.
    var endClock: ClockValue?
    /// Other statements of the same instant.
    var alternatives: [Match] = []
    /// The rules and joiners that made it.
    var rules: [String]

    /// A rule's reading of some tokens.
    init(_ value: TimeValue, tokens: Range<Int>, rule: String) {
        self.tokens = tokens
        dateTokens = value.dates == nil ? tokens.lowerBound..<tokens.lowerBound : tokens
        self.value = value
        rules = [rule]
    }
}

extension Match {
    /// True if the match is only a time of day.
    var isClockAlone: Bool { value.dates == nil && value.clock != nil }

    /// True if the match is a date by itself, and not a fragment that still needs another match.
    var isDate: Bool { value.dates != nil && (!value.isFragment || isTimedDaily) }

    /// True for a time on every day, which needs no weekday.
    private var isTimedDaily: Bool {
        guard case .repeating(let repetition) = value.dates else { return false }
        return repetition.rule.frequency == .daily && value.clock != nil
    }

    /// This match with the tokens and rules of another that a joiner adds.
    func joined(with other: Match, by joiner: String) -> Match {
        var whole = self
        whole.tokens = tokens.union(other.tokens)
        whole.rules =
            tokens.lowerBound < other.tokens.lowerBound
            ? rules + other.rules : other.rules + rules
        whole.rules.append(joiner)
        return whole
    }

    /// This match, whose date takes up the tokens from `left` through `right`.
    func dated(by left: Match, _ right: Match) -> Match {
        var whole = self
        whole.dateTokens = left.tokens.union(right.tokens)
        return whole
    }
}

extension Range<Int> {
    /// The range from the start of the first range to the end of the last.
    func union(_ other: Range<Int>) -> Range<Int> {
        Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
    }
}
