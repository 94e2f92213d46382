/// A text that was cut into tokens, with the vocabulary that it is read by.
struct Scan: Sendable {
    /// The text.
    let bytes: [UInt8]
    /// Its tokens.
    let tokens: [Token]
    /// The words of its language.
    let vocabulary: Vocabulary

    /// The words of some tokens, as the text has them.
    func text(of range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let span = byteRange(of: range)
        return String(decoding: bytes[span], as: UTF8.self)
    }

    /// Where some tokens stand in the text.
    func byteRange(of range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        return tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
    }

    /// What stands between two findings.
    func gap(from left: Finding, to right: Finding) -> Gap {
        let bounds = left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound)
        return Gap(tokens: tokens[bounds])
    }
}
