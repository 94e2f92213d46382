internal import Newsletter

/// A piece of an issue that is read as a whole: a heading, a paragraph, an entry of a list, a row
/// of a table, a preformatted text.
struct Unit: Sendable {
    /// What a unit is in the issue.
    enum Role: Sendable {
        case heading, paragraph, entry, row, preformatted
    }

    /// Its number in the order of the text.
    let id: Int
    let text: InlineText
    let role: Role
    /// The headings above it, outermost first.
    let headings: [Section.Heading]
    /// The entry of the list above that it belongs to.
    let parent: Int?
    /// The paragraph right before the list that it is an entry of.
    let lead: Int?
    /// The list that it is an entry of; entries of one list have the same number.
    let list: Int?

    /// The words as bytes, which all offsets count.
    let bytes: [UInt8]

    init(
        id: Int, text: InlineText, role: Role, headings: [Section.Heading], parent: Int?,
        lead: Int?,
        list: Int?
    ) {
        self.id = id
        self.text = text
        self.role = role
        self.headings = headings
        self.parent = parent
        self.lead = lead
        self.list = list
        bytes = Array(text.text.utf8)
    }

    /// Whether it is a heading, a row or an entry of a line's length, and no prose.
    var isShort: Bool {
        let longestEntry = 160
        return role != .paragraph && role != .preformatted && text.text.utf8.count <= longestEntry
    }

    /// What is said of the unit where it is not read.
    func explanation(because reason: String) -> Explanation {
        let excerpt = 80
        return Explanation(
            line: text.firstLine, text: words(0..<excerpt) + "…", mention: nil, reasons: [reason])
    }

    /// Whether a range stands in parentheses.
    func isAside(_ range: Range<Int>) -> Bool {
        !words(0..<range.lowerBound).hasClosedBrackets
    }

    /// The words of a range of offsets.
    func words(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}
