public import CivilTime
public import Items

/// What was made of one date expression of an issue.
public struct Explanation: Hashable, Sendable {
    /// The line on which it is, 1-based.
    public let line: Int
    /// The words of the date expression, or those that it was read with.
    public let text: String
    /// The last day that it names; nil if it names none.
    public let lastDay: CivilDate?
    /// The dated item; nil if the date was passed over.
    public let mention: Mention?
    /// Why it was passed over, or which rules spoke.
    public let reasons: [String]
}

/// The result of reading an issue.
public struct Statements: Sendable {
    /// The dated items, each once, in the order of the text.
    public let mentions: [Mention]
    /// The paragraphs that were not read, since they are longer than any that people write, or have
    /// more dates.
    public let unread: [Explanation]
    /// The items that are called off or put off without a date.
    public let notices: [Mention]
    /// The dates that lie ahead of the issue and were passed over.
    public let passedOver: [Explanation]
}
