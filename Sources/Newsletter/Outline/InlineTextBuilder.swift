internal import Text

/// Builds an inline text from its pieces, in the order in which a parser finds them.
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

    /// The offset of the next byte to be added.
    var offset: Int { bytes.count }

    /// Appends words; a no-break space becomes an ordinary space.
    mutating func append(_ text: String) {
        guard text.utf8.contains(0xA0) else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(contentsOf: text.replacing("\u{A0}", with: " ").utf8)
    }

    /// Adds a space before a link that directly follows a capital letter or a digit.
    ///
    /// In `15:00 UTC[Name](…)`, the zone and the name would otherwise become one word.
    mutating func separateFromZone() {
        guard let last = bytes.last else { return }
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(last)
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
        if isCapital || isDigit { bytes.append(UInt8(ascii: " ")) }
    }

    /// Ends a source line with a line feed for a hard break, or a space for a soft one.
    mutating func breakLine(isHard: Bool) {
        bytes.append(isHard ? 0x0A : 0x20)
        moveToLine(line + 1)
    }

    /// Notes that what follows is on a source line, if that is after the current one.
    mutating func moveToLine(_ newLine: Int) {
        guard newLine > line else { return }
        line = newLine
        lineStarts.append(InlineText.LineStart(offset: offset, line: newLine))
    }

    /// Ends a link that began at an offset.
    mutating func closeLink(from start: Int, destination: String) {
        links.append(InlineText.Link(range: start..<offset, destination: destination))
    }

    /// Ends a styled range that began at an offset.
    mutating func close(_ style: InlineText.Style, from start: Int) {
        if start < offset { styled.append(InlineText.Styled(style, start..<offset)) }
    }

    /// Ends a range with a machine-readable date.
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
