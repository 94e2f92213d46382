/// What stands in one column of one row: a text, and perhaps a quieter one beneath.
public struct Cell: Hashable, Sendable {
    /// A text with its look.
    public struct Span: Hashable, Sendable {
        /// One line, fit for a terminal.
        public let text: String
        /// What the text is; nil for plain.
        public let style: Palette.Style?
    }

    /// The texts, each of which begins on a line of its own.
    public let spans: [Span]

    /// A cell with a text, which is cleaned, and a note beneath it.
    public init(_ text: String, style: Palette.Style? = nil, note: String = "") {
        let cleaned = DisplayText(text).line
        let quiet = DisplayText(note).line
        spans =
            [Span(text: cleaned, style: style)]
            + (quiet.isEmpty ? [] : [Span(text: quiet, style: .quiet)])
    }

    /// The columns that it takes when nothing is broken.
    var columns: Int {
        spans.map { TextWidth.columns(of: $0.text) }.max() ?? 0
    }

    /// Its lines in a column of this width, each text broken into at most `limit`.
    func lines(columns: Int, limit: Int) -> [Span] {
        spans.flatMap { span in
            Paragraph(span.text).lines(columns: columns, limit: limit)
                .map { Span(text: $0, style: span.style) }
        }
    }
}
