/// A part of an issue that stands on lines of its own.
///
/// Images and rules are left out: they hold nothing that a calendar could take.
package enum Block: Hashable, Sendable {
    /// A heading of level 1 to 6.
    case heading(level: Int, InlineText)
    /// A paragraph.
    case paragraph(InlineText)
    /// Preformatted text, as plain mails set their schedules; each line ends with a line feed.
    case preformatted(InlineText)
    /// A list, bulleted or numbered.
    case list([ListItem])
    /// A table: its rows, the first being the header where it has one.
    case table(Table)
    /// A quotation.
    case quote([Block])
}

/// An entry of a list.
package struct ListItem: Hashable, Sendable {
    /// What stands in it, its own paragraph first and lists of children after it.
    package let blocks: [Block]

    /// An entry.
    package init(blocks: [Block]) {
        self.blocks = blocks
    }
}

/// A table's cells.
package struct Table: Hashable, Sendable {
    /// The cells of the heading row; empty where there is none.
    package let header: [InlineText]
    /// The rows below it.
    package let rows: [[InlineText]]

    /// A table.
    package init(header: [InlineText], rows: [[InlineText]]) {
        self.header = header
        self.rows = rows
    }
}
