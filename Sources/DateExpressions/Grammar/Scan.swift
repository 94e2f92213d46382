internal import Text

/// A text with what it is read against.
struct Scan: Sendable {
    let text: TokenizedText
    let vocabulary: Vocabulary
    /// The day of publication and what the surroundings say.
    let context: Context

    /// The tokens of the text.
    var tokens: [Token] { text.tokens }

    /// What is between two matches.
    func gap(from left: Match, to right: Match) -> Gap {
        let bounds = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
        return Gap(tokens: tokens[bounds])
    }
}
