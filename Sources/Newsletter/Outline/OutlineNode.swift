/// A node of an issue's structure.
///
/// Rules and pictures are left out: they hold nothing that a calendar could take.
package enum OutlineNode: Hashable, Sendable {
    /// A heading of level 1 to 6.
    case heading(level: Int, InlineText)
    case paragraph(InlineText)
    /// Preformatted text, as plain mails set their schedules; each line ends with a line feed.
    case preformatted(InlineText)
    /// A list, bulleted or numbered; or a definition list, whose descriptions are a list below
    /// their term.
    case list([ListItem])
    case table(Table)
    case quote([OutlineNode])
}

/// An item of a list.
package struct ListItem: Hashable, Sendable {
    /// Its own paragraph first, then paragraphs and lists that belong to it.
    package let nodes: [OutlineNode]

    /// An item.
    package init(nodes: [OutlineNode]) {
        self.nodes = nodes
    }
}

/// A table's cells, each in every row and column that it spans.
package struct Table: Hashable, Sendable {
    /// The cells of the heading row; empty if there is none.
    package let header: [InlineText]
    /// The rows below it.
    package let rows: [[InlineText]]

    /// A table.
    package init(header: [InlineText], rows: [[InlineText]]) {
        self.header = header
        self.rows = rows
    }
}

/// The structure of an issue's body.
package struct Outline: Hashable, Sendable {
    /// The top level, in the order of the text.
    package let nodes: [OutlineNode]

    /// An outline of nodes.
    package init(nodes: [OutlineNode]) {
        self.nodes = nodes
    }
}

extension Outline {
    /// The first heading of level 1; nil if there is none.
    var title: String? {
        for case .heading(level: 1, let text) in nodes where !text.isBlank { return text.text }
        return nil
    }
}
