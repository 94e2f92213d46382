/// A table in GitHub Flavored Markdown (specification 0.29, section 4.10).
public struct MarkdownTable: Hashable, Sendable {
    private let header: [String]
    private let rows: [[MarkdownText]]

    /// A table of cells.
    public init(header: [String], rows: [[MarkdownText]]) {
        self.header = header
        self.rows = rows
    }

    /// The lines of the table.
    public var lines: [String] {
        [header, header.map { _ in "---" }].map(Self.line)
            + rows.map { Self.line($0.map(\.markdown)) }
    }

    private static func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }
}
