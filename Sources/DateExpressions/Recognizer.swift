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
    /// The text holds no markup. A time without a date and a year alone are no readings.
    package func readings(in text: String, context: Context) -> [Reading] {
        readings(inUTF8: Array(text.utf8), context: context)
    }

    /// The date expressions of UTF-8 text, which may be damaged, in its order.
    package func readings(inUTF8 bytes: [UInt8], context: Context) -> [Reading] {
        readings(in: TokenizedText(bytes), context: context)
    }

    /// The date expressions of a tokenized text, in its order.
    package func readings(in text: TokenizedText, context: Context) -> [Reading] {
        let scan = Scan(text: text, vocabulary: vocabulary)
        let found = finder.findings(in: scan, context: context)
        guard !found.isEmpty else { return [] }
        let refined = refiners.reduce(found) { $1.refine($0, scan) }
        let maker = ReadingMaker(scan: scan, context: context)
        return refined.flatMap(maker.readings)
    }
}
