internal import Text

/// The time that the sentence around a date speaks of.
enum Tense: Hashable, Sendable {
    case ahead, back, unknown
}

extension Scan {
    /// Whether the sentence around some tokens says what will be, or what was.
    func tense(around range: Range<Int>) -> Tense {
        let earliest = max(0, range.lowerBound - Self.reach)
        let latest = min(tokens.count, range.upperBound + Self.reach)
        let before = tokens[earliest..<range.lowerBound].reversed().prefix { !$0.endsSentence }
        let after = tokens[range.upperBound..<latest].prefix { !$0.endsSentence }
        let terms = (before + after).compactMap(\.term)
        if terms.contains(.particle(.back)) { return .back }
        return terms.contains(.particle(.ahead)) ? .ahead : .unknown
    }

    /// How many tokens away a verb may stand.
    private static let reach = 40
}

extension Token {
    /// Whether a sentence or a paragraph ends here.
    fileprivate var endsSentence: Bool {
        mark == .dot || mark == .bang || mark == .paragraph
    }
}
