internal import CivilTime
public import Text

/// Finds the date expressions of a text in one language.
public struct Recognizer: Sendable {
    /// The date expressions of English newsletters.
    public static let english = Recognizer(
        vocabulary: .english, rules: English.rules, joiners: English.joiners)

    private let vocabulary: Vocabulary
    let finder: Finder
    private let joiners: [Joiner]

    private init(vocabulary: Vocabulary, rules: [Rule], joiners: [Joiner]) {
        self.vocabulary = vocabulary
        finder = Finder(rules: rules)
        self.joiners = joiners
    }

    /// The date expressions of a text, in its order; they never overlap.
    ///
    /// The text holds no markup. A time without a date and a year alone are no expressions.
    public func expressions(in text: String, context: Context) -> [TimeExpression] {
        expressions(inUTF8: Array(text.utf8), context: context)
    }

    /// The date expressions of UTF-8 text, which may be damaged, in its order.
    public func expressions(inUTF8 bytes: [UInt8], context: Context) -> [TimeExpression] {
        expressions(in: TokenizedText(bytes), context: context)
    }

    /// The date expressions of a tokenized text, in its order.
    public func expressions(in text: TokenizedText, context: Context) -> [TimeExpression] {
        times(in: text, context: context).expressions
    }

    /// The dates of a tokenized text, and the times of day that are apart from them.
    public func times(in text: TokenizedText, context: Context) -> RecognizedTimes {
        let scan = Scan(text: text, vocabulary: vocabulary, context: context)
        let found = finder.matches(in: scan)
        var times = RecognizedTimes()
        guard !found.isEmpty else { return times }
        let joined = joiners.reduce(found) { $1.join($0, scan) }
        let (matches, unresolved) = MatchFilter(scan: scan).read(joined)
        times.unresolved = unresolved
        let maker = TimeExpressionMaker(scan: scan)
        for match in matches {
            if let time = maker.clockTime(of: match) {
                times.clockTimes.append(time)
                continue
            }
            guard match.isDate else { continue }
            let expressions = maker.expressions(of: match)
            times.expressions += expressions
            if expressions.isEmpty { times.impossible.append(match.tokens) }
        }
        return times
    }

    /// The zone that the words from a token on name, such as the `UTC` of "All times are in UTC"; nil
    /// if they name none.
    public func zone(in text: TokenizedText, at token: Int) -> String? {
        zoneName(in: text, at: token)?.zone
    }

    /// The zone that the words from a token on name, and the tokens of its name; nil if they name none.
    public func zoneName(
        in text: TokenizedText, at token: Int
    ) -> (zone: String, tokens: Range<Int>)? {
        // No zone depends on the day of publication.
        let context = Context(published: CivilDate(daysSinceEpoch: 0))
        let scan = Scan(text: text, vocabulary: vocabulary, context: context)
        var cursor = Cursor(scan, at: token)
        guard let zone = cursor.zone()?.checked.candidates.first else { return nil }
        return (zone, token..<cursor.index)
    }
}
