internal import Text

/// Gathers the pieces of an inline text in the order in which a parser meets them.
struct InlineTextBuilder {
    private var bytes: [UInt8] = []
    private var links: [InlineText.Link] = []
    private var styled: [InlineText.Styled] = []
    private var machineTimes: [InlineText.MachineTime] = []
    private var lineStarts: [InlineText.LineStart]
    private(set) var line: Int

    /// A text whose first words are on `line`.
    init(line: Int) {
        self.line = line
        lineStarts = [InlineText.LineStart(offset: 0, line: line)]
    }

    /// The offset of whatever comes next.
    var offset: Int { bytes.count }

    /// Adds words; a no-break space becomes a space like any other.
    mutating func append(_ text: String) {
        guard text.utf8.contains(0xA0) else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(contentsOf: text.replacing("\u{A0}", with: " ").utf8)
    }

    /// Puts a space between a capital or a digit and the link that follows it: "15:00
    /// UTC[Name](…)".
    mutating func separateFromZone() {
        guard let last = bytes.last else { return }
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(last)
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
        if isCapital || isDigit { bytes.append(UInt8(ascii: " ")) }
    }

    /// Ends a line of the source; `isHard` keeps the end visible to readers.
    mutating func breakLine(isHard: Bool) {
        bytes.append(isHard ? 0x0A : 0x20)
        moveToLine(line + 1)
    }

    /// Says that what follows is on a line of the source, if that is later than known.
    mutating func moveToLine(_ newLine: Int) {
        guard newLine > line else { return }
        line = newLine
        lineStarts.append(InlineText.LineStart(offset: offset, line: newLine))
    }

    /// Ends the words of a link.
    mutating func closeLink(from start: Int, destination: String) {
        links.append(InlineText.Link(range: start..<offset, destination: destination))
    }

    /// Ends words with a style.
    mutating func close(_ style: InlineText.Style, from start: Int) {
        if start < offset { styled.append(InlineText.Styled(style, start..<offset)) }
    }

    /// Ends words whose date is stated for programs.
    mutating func closeTime(from start: Int, value: String) {
        machineTimes.append(InlineText.MachineTime(range: start..<offset, value: value))
    }

    /// The text so far.
    func build() -> InlineText {
        InlineText(
            TokenizedText(bytes), links: links, styled: styled, machineTimes: machineTimes,
            lineStarts: lineStarts)
    }
}
