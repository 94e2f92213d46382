/// A node of an issue's structure.
///
/// Horizontal rules and pictures are left out, since they contain nothing for a calendar.
public enum OutlineNode: Hashable, Sendable {
    /// A heading of level 1 to 6.
    case heading(level: Int, InlineText)
    case paragraph(InlineText)
    /// Preformatted text, as in the schedules of plain-text mails; each line ends with a line feed.
    case preformatted(InlineText)
    /// A bulleted or numbered list, or a definition list, whose descriptions are nested below the
    /// terms.
    case list([ListItem])
    case table(OutlineTable)
    case quote([OutlineNode])
}

/// An item of a list.
public struct ListItem: Hashable, Sendable {
    /// The item's own paragraph first, then the paragraphs and lists that belong to it.
    public let nodes: [OutlineNode]

    /// An item.
    public init(nodes: [OutlineNode]) {
        self.nodes = nodes
    }
}

/// A table; each cell is copied into every row and column that it spans.
public struct OutlineTable: Hashable, Sendable {
    /// The cells of the header row; empty if there is none.
    public let header: [InlineText]
    /// The rows below the header.
    public let rows: [[InlineText]]

    /// A table.
    public init(header: [InlineText], rows: [[InlineText]]) {
        self.header = header
        self.rows = rows
    }
}

/// The structure of an issue's body.
public struct Outline: Hashable, Sendable {
    /// The top-level nodes, in the order of the text.
    public let nodes: [OutlineNode]

    /// An outline with these nodes.
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
