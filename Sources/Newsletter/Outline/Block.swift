internal import Text

/// A piece of an issue that is read as a whole, with its place in the structure.
public struct Block: Sendable {
    /// Its role in the issue.
    public enum Role: Sendable {
        case heading, paragraph, listItem, tableRow, preformatted
    }

    /// A cell of a table's row.
    public struct Cell: Hashable, Sendable {
        /// The column, counted from 0.
        public let column: Int
        /// The bytes of the cell within the row's text.
        public let range: Range<Int>
    }

    /// Its index among the blocks of the issue.
    public let id: Int
    /// Its role in the issue.
    public let role: Role
    /// Its text; the cells of a row are joined by ` | `.
    public let text: InlineText
    /// The level of a heading, 1 to 6; `actingLevel` for a paragraph that acts as one.
    public let level: Int
    /// The headings above it, outermost first, by their index.
    public let headings: [Int]
    /// The list item that it belongs to, by its index; nil at the top level.
    public let parent: Int?
    /// The paragraph right before the list or table that it is a part of, by its index.
    public let lead: Int?
    /// The list or table that it is a part of; items of one list have the same number.
    public let list: Int?
    /// The cells of a row that are not blank.
    public let cells: [Cell]
    /// The texts of the table's heading row, by column; empty without one.
    public let columns: [String]

    /// The level of a paragraph that acts as a heading: below all that are marked up.
    public static let actingLevel = 7
}

extension Block {
    /// The block with another one's text before its own, separated as the cells of a row are: an
    /// entry below a heading that is only a date.
    public func preceded(by other: Block) -> Block {
        let shift = other.text.content.bytes.count + InlineText.cellSeparator.utf8.count
        return Block(
            id: id, role: role,
            text: .joined([other.text, text], separator: InlineText.cellSeparator),
            level: level, headings: headings, parent: parent, lead: lead, list: list,
            cells: cells.map {
                Cell(
                    column: $0.column,
                    range: $0.range.lowerBound + shift..<$0.range.upperBound + shift)
            }, columns: columns)
    }

    /// Text from outside an issue's body, such as the title.
    public init(detached text: InlineText) {
        self.init(
            id: 0, role: .heading, text: text, level: 1, headings: [], parent: nil, lead: nil,
            list: nil, cells: [], columns: [])
    }
}
