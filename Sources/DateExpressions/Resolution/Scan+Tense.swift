internal import Text

/// The tense of the sentence around a date.
enum Tense: Hashable, Sendable {
    case ahead, back, unknown
}

extension Scan {
    /// The tense of the sentence around some tokens: future or past.
    ///
    /// The nearest verb before the date decides, or else the first one after it. "Held" means the
    /// past only without another verb: "it will be held".
    func tense(around range: Range<Int>) -> Tense {
        let earliest = max(0, range.lowerBound - Self.reach)
        let latest = min(tokens.count, range.upperBound + Self.reach)
        let before = tokens[earliest..<range.lowerBound].reversed().prefix { !$0.endsSentence }
            .compactMap(\.particle)
        let after = tokens[range.upperBound..<latest].prefix { !$0.endsSentence }
            .compactMap(\.particle)
        return tense(of: before + after) ?? .unknown
    }

    private func tense(of words: [Particle]) -> Tense? {
        for word in words {
            switch word {
            case .ahead, .closing: return .ahead
            case .back: return .back
            default: continue
            }
        }
        return words.contains(.participle) ? .back : nil
    }

    /// The greatest distance of a verb, in tokens.
    private static let reach = 40
}

extension Token {
    /// True if a sentence or paragraph ends here.
    var endsSentence: Bool {
        mark == .dot || mark == .bang || mark == .paragraph
    }
}
