extension Scan {
    /// Whether the sentence around some tokens says what will be.
    func looksAhead(around range: Range<Int>) -> Bool {
        let earliest = max(0, range.lowerBound - Self.reach)
        let latest = min(tokens.count, range.upperBound + Self.reach)
        let before = tokens[earliest..<range.lowerBound].reversed().prefix { !$0.endsSentence }
        let after = tokens[range.upperBound..<latest].prefix { !$0.endsSentence }
        return before.contains { $0.term == .particle(.will) }
            || after.contains { $0.term == .particle(.will) }
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
