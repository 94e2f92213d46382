internal import CivilTime
public import Text

/// Finds the date expressions of a text in one language.
public struct Recognizer: Sendable {
    /// The recognizer for English newsletters.
    public static let english = Recognizer(
        vocabulary: .english, rules: English.rules, joiners: English.joiners)

    private let vocabulary: Vocabulary
    let finder: RuleMatcher
    private let joiners: [Joiner]

    private init(vocabulary: Vocabulary, rules: [Rule], joiners: [Joiner]) {
        self.vocabulary = vocabulary
        finder = RuleMatcher(rules: rules)
        self.joiners = joiners
    }

    /// The date expressions in a text, in order and without overlaps.
    ///
    /// The text must not contain markup. A time without a date, or a year alone, is not an
    /// expression.
    public func expressions(in text: String, context: Context) -> [TimeExpression] {
        expressions(inUTF8: Array(text.utf8), context: context)
    }

    /// The date expressions in a text in UTF-8, which may be invalid.
    public func expressions(inUTF8 bytes: [UInt8], context: Context) -> [TimeExpression] {
        expressions(in: TokenizedText(bytes), context: context)
    }

    /// The date expressions of a tokenized text, in its order.
    public func expressions(in text: TokenizedText, context: Context) -> [TimeExpression] {
        times(in: text, context: context).expressions
    }

    /// The date expressions in a tokenized text, and the times of day that do not belong to one.
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

    /// The zone whose name begins at a token, such as `UTC` in "All times are in UTC"; nil if there
    /// is none.
    public func zone(in text: TokenizedText, at token: Int) -> String? {
        zoneName(in: text, at: token)?.zone
    }

    /// The zone whose name begins at a token, and the tokens of the name; nil if there is none.
    public func zoneName(
        in text: TokenizedText, at token: Int
    ) -> (zone: String, tokens: Range<Int>)? {
        // Zones do not depend on the day of publication.
        let context = Context(published: CivilDate(daysSinceEpoch: 0))
        let scan = Scan(text: text, vocabulary: vocabulary, context: context)
        var cursor = Cursor(scan, at: token)
        guard let zone = cursor.zone()?.checked.candidates.first else { return nil }
        return (zone, token..<cursor.index)
    }
}
