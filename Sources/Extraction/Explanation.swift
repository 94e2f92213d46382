package import Items

/// What was made of one date expression of an issue.
package struct Explanation: Hashable, Sendable {
    /// The line on which it stands, 1-based.
    package let line: Int
    /// The words of the date expression, or those that it was read with.
    package let text: String
    /// What it dates; nil where it was passed over.
    package let mention: Mention?
    /// Why it was passed over, or which rules spoke.
    package let reasons: [String]
}
