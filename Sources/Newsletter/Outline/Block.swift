internal import Text

/// A piece of an issue that is read as a unit, with its place in the structure.
public struct Block: Sendable {
    /// The role of a block in the structure of an issue.
    public enum Role: Sendable {
        case heading, paragraph, listItem, tableRow, preformatted
    }

    /// A cell of a table row.
    public struct Cell: Hashable, Sendable {
        /// The column, 0-based.
        public let column: Int
        /// The bytes of the cell in the row's text.
        public let range: Range<Int>
    }

    /// The block's index among the blocks of the issue.
    public let id: Int
    /// The role of the block in the structure of the issue.
    public let role: Role
    /// The text; the cells of a row are joined by ` | `.
    public let text: InlineText
    /// The level of a heading, 1 to 6; `actingLevel` for a paragraph used as one; otherwise 0.
    public let level: Int
    /// The ids of the headings above it, outermost first.
    public let headings: [Int]
    /// The id of the list item that contains it; nil if there is none.
    public let parent: Int?
    /// The id of the paragraph right before its list or table; nil if there is none.
    public let lead: Int?
    /// The number of its list or table, shared by all items or rows; nil outside of one.
    public let list: Int?
    /// The nonblank cells of a row.
    public let cells: [Cell]
    /// The texts of the table's header row, by column; empty if there is none.
    public let columns: [String]

    /// The level of a paragraph used as a heading: below all real headings.
    public static let actingLevel = 7
}

extension Block {
    /// This block with the text of another one in front, separated like table cells.
    ///
    /// Used for an entry below a heading that is only a date.
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

    /// Text that is not part of an issue's body, such as the title.
    public init(detached text: InlineText) {
        self.init(
            id: 0, role: .heading, text: text, level: 1, headings: [], parent: nil, lead: nil,
            list: nil, cells: [], columns: [])
    }
}
