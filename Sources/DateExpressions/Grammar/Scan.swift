internal import Text

/// A text with the vocabulary that it is read by.
struct Scan: Sendable {
    let text: TokenizedText
    let vocabulary: Vocabulary

    /// The tokens of the text.
    var tokens: [Token] { text.tokens }

    /// What stands between two findings.
    func gap(from left: Finding, to right: Finding) -> Gap {
        let bounds = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
        return Gap(tokens: tokens[bounds])
    }
}
