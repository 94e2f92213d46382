/// The content of a table cell: a text, and possibly a less prominent note below it.
public struct Cell: Hashable, Sendable {
    /// A text with its style.
    public struct Span: Hashable, Sendable {
        /// One line, safe for a terminal.
        public let text: String
        /// The style; nil for plain text.
        public let style: Palette.Style?
    }

    /// The texts, each starting on a new line.
    public let spans: [Span]

    /// A cell with a text, which is sanitized, and a note below it.
    public init(_ text: String, style: Palette.Style? = nil, note: String = "") {
        let cleaned = DisplayText(text).line
        let quiet = DisplayText(note).line
        spans =
            [Span(text: cleaned, style: style)]
            + (quiet.isEmpty ? [] : [Span(text: quiet, style: .quiet)])
    }

    /// The width in columns without wrapping.
    var columns: Int {
        spans.map { TextWidth.columns(of: $0.text) }.max() ?? 0
    }

    /// The lines in a column of this width; each text is wrapped to at most `limit` lines.
    func lines(columns: Int, limit: Int) -> [Span] {
        spans.flatMap { span in
            Paragraph(span.text).lines(columns: columns, limit: limit)
                .map { Span(text: $0, style: span.style) }
        }
    }
}
