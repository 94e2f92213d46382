/// Gathers the pieces of an inline text in the order in which a parser meets them.
struct InlineTextBuilder {
    private var bytes: [UInt8] = []
    private var links: [InlineText.Link] = []
    private var strong: [Range<Int>] = []
    private var code: [Range<Int>] = []
    private var lineStarts: [InlineText.LineStart]
    private var line: Int

    /// A text whose first words stand on `line`.
    init(line: Int) {
        self.line = line
        lineStarts = [InlineText.LineStart(offset: 0, line: line)]
    }

    /// The offset of whatever comes next.
    var offset: Int { bytes.count }

    /// Adds words, in which a blank that only forbids a line break is a blank like any other.
    mutating func append(_ text: String) {
        guard text.utf8.contains(0xA0) else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(contentsOf: text.replacing("\u{A0}", with: " ").utf8)
    }

    mutating func appendCode(_ text: String) {
        let start = offset
        append(text)
        code.append(start..<offset)
    }

    /// Ends a line of the source; `isHard` keeps the end visible to readers.
    mutating func breakLine(isHard: Bool) {
        bytes.append(isHard ? 0x0A : 0x20)
        moveToLine(line + 1)
    }

    /// Says that what follows stands on a line of the source, where that is later than known.
    mutating func moveToLine(_ newLine: Int) {
        guard newLine > line else { return }
        line = newLine
        lineStarts.append(InlineText.LineStart(offset: offset, line: newLine))
    }

    mutating func closeLink(from start: Int, destination: String) {
        links.append(InlineText.Link(range: start..<offset, destination: destination))
    }

    mutating func closeStrong(from start: Int) {
        strong.append(start..<offset)
    }

    mutating func closeCode(from start: Int) {
        code.append(start..<offset)
    }

    /// The text so far.
    func build() -> InlineText {
        InlineText(
            text: String(decoding: bytes, as: UTF8.self), links: links, strong: strong, code: code,
            lineStarts: lineStarts)
    }
}
