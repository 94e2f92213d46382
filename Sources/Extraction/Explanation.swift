package import CivilTime
package import Items

/// What was made of one date expression of an issue.
package struct Explanation: Hashable, Sendable {
    /// The line on which it is, 1-based.
    package let line: Int
    /// The words of the date expression, or those that it was read with.
    package let text: String
    /// The last day that it names; nil if it names none.
    package let lastDay: CivilDate?
    /// The dated item; nil if the date was passed over.
    package let mention: Mention?
    /// Why it was passed over, or which rules spoke.
    package let reasons: [String]
}

/// The result of reading an issue.
package struct Statements: Sendable {
    /// The dated items, each once, in the order of the text.
    package let mentions: [Mention]
    /// The paragraphs that were not read, since they are longer than any that people write, or have
    /// more dates.
    package let unread: [Explanation]
    /// The items that are called off or put off without a date.
    package let notices: [Mention]
    /// The dates that lie ahead of the issue and were passed over.
    package let passedOver: [Explanation]
}
