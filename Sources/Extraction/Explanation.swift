public import CivilTime
public import Items

/// The outcome for one date expression in an issue, with reasons.
public struct Explanation: Hashable, Sendable {
    /// The line, 1-based.
    public let line: Int
    /// The text of the date expression, or of the item.
    public let text: String
    /// The last day that it names; nil if it names none.
    public let lastDay: CivilDate?
    /// The item; nil if the date did not become one.
    public let mention: Mention?
    /// The reasons against an item, or the rules and evidence for it.
    public let reasons: [String]
    /// True for an entry, rather than a report in a sentence, whose day was over on publication.
    var isPastEntry = false
}

/// The result of reading an issue.
public struct ExtractionResult: Sendable {
    /// The items, without repetitions, in the order of the text.
    public let mentions: [Mention]
    /// The paragraphs that were not read because they are too long or have too many dates.
    public let unread: [Explanation]
    /// Items that are cancelled or postponed without a date.
    public let notices: [Mention]
    /// The future dates that did not become items.
    public let passedOver: [Explanation]
    /// The dates of entries, rather than of reports in sentences, that were over on publication.
    public var pastEntries: [Explanation] = []
    /// The line, 1-based, at which there were too many dates to read any; nil if the issue was read.
    public var lineOfTooMany: Int?
}
