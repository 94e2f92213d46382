internal import Text

/// A text with its context.
///
/// Every cursor has a copy, so its parts are kept in a single object.
struct Scan: Sendable {
    private let parts: Parts

    init(text: TokenizedText, vocabulary: Vocabulary, context: Context) {
        parts = Parts(text: text, vocabulary: vocabulary, context: context)
    }

    var text: TokenizedText { parts.text }
    /// The tokens of the text.
    var tokens: [Token] { parts.text.tokens }
    var vocabulary: Vocabulary { parts.vocabulary }
    /// The day of publication, and what the text around it says.
    var context: Context { parts.context }

    /// The tokens between two matches.
    func gap(from left: Match, to right: Match) -> Gap {
        let bounds = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
        return Gap(tokens: tokens[bounds])
    }

    private final class Parts: Sendable {
        let text: TokenizedText
        let vocabulary: Vocabulary
        let context: Context

        init(text: TokenizedText, vocabulary: Vocabulary, context: Context) {
            self.text = text
            self.vocabulary = vocabulary
            self.context = context
        }
    }
}
