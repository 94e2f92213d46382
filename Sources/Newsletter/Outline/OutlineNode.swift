/// A node of an issue's structure.
///
/// Rules and pictures are left out: they hold nothing that a calendar could take.
public enum OutlineNode: Hashable, Sendable {
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
public struct ListItem: Hashable, Sendable {
    /// Its own paragraph first, then paragraphs and lists that belong to it.
    public let nodes: [OutlineNode]

    /// An item.
    public init(nodes: [OutlineNode]) {
        self.nodes = nodes
    }
}

/// A table's cells, each in every row and column that it spans.
public struct Table: Hashable, Sendable {
    /// The cells of the heading row; empty if there is none.
    public let header: [InlineText]
    /// The rows below it.
    public let rows: [[InlineText]]

    /// A table.
    public init(header: [InlineText], rows: [[InlineText]]) {
        self.header = header
        self.rows = rows
    }
}

/// The structure of an issue's body.
public struct Outline: Hashable, Sendable {
    /// The top level, in the order of the text.
    public let nodes: [OutlineNode]

    /// An outline of nodes.
    public init(nodes: [OutlineNode]) {
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
