package import Text

/// Finds the date expressions of a text in one language.
package struct Recognizer: Sendable {
    /// The date expressions of English newsletters.
    package static let english = Recognizer(
        vocabulary: .english, rules: English.rules, refiners: English.refiners)

    private let vocabulary: Vocabulary
    let finder: Finder
    private let refiners: [Refiner]

    private init(vocabulary: Vocabulary, rules: [Rule], refiners: [Refiner]) {
        self.vocabulary = vocabulary
        finder = Finder(rules: rules)
        self.refiners = refiners
    }

    /// The date expressions of a text, in its order; they never overlap.
    ///
    /// The text holds no markup. A time without a date and a year alone are no expressions.
    package func expressions(in text: String, context: Context) -> [TimeExpression] {
        expressions(inUTF8: Array(text.utf8), context: context)
    }

    /// The date expressions of UTF-8 text, which may be damaged, in its order.
    package func expressions(inUTF8 bytes: [UInt8], context: Context) -> [TimeExpression] {
        expressions(in: TokenizedText(bytes), context: context)
    }

    /// The date expressions of a tokenized text, in its order.
    package func expressions(in text: TokenizedText, context: Context) -> [TimeExpression] {
        times(in: text, context: context).expressions
    }

    /// The dates of a tokenized text, and the times of day that stand apart from them.
    package func times(in text: TokenizedText, context: Context) -> RecognizedTimes {
        let scan = Scan(text: text, vocabulary: vocabulary)
        let found = finder.findings(in: scan, context: context)
        var times = RecognizedTimes()
        guard !found.isEmpty else { return times }
        let maker = TimeExpressionMaker(scan: scan, context: context)
        for finding in refiners.reduce(found, { $1.refine($0, scan) }) {
            if let time = maker.clockTime(of: finding) {
                times.clockTimes.append(time)
                continue
            }
            guard finding.isDate else { continue }
            let expressions = maker.expressions(of: finding)
            times.expressions += expressions
            if expressions.isEmpty { times.impossible.append(finding.tokens) }
        }
        return times
    }

    /// The zone that the words from a token on name, such as the `UTC` of "All times are in UTC"; nil
    /// if they name none.
    package func zone(in text: TokenizedText, at token: Int) -> String? {
        var cursor = Cursor(Scan(text: text, vocabulary: vocabulary), at: token)
        return cursor.zone()?.checked.candidates.first
    }
}
