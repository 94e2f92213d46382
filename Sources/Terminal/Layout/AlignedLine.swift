/// A line composed of texts at fixed columns, without trailing spaces.
struct AlignedLine {
    /// The line so far.
    private(set) var text = ""
    private let palette: Palette
    private var column = 0

    /// An empty line that uses a palette.
    init(_ palette: Palette) {
        self.palette = palette
    }

    /// Puts a text at a column, or after a space if the line is already longer.
    mutating func put(_ words: String, style: Palette.Style? = nil, at position: Int) {
        guard !words.isEmpty else { return }
        let blanks = max(column == 0 ? 0 : 1, position - column)
        text += String(repeating: " ", count: blanks) + palette.styled(words, style)
        column += blanks + TextWidth.columns(of: words)
    }
}
