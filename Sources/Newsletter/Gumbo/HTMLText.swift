/// The text of a paragraph while it is read: white space folded as browsers show it (CSS 2.2,
/// section 16.6.1), links and bold words kept where elements cross the paragraph's borders.
struct HTMLText {
    /// What an inline element says of the words in it.
    enum Mark: Hashable {
        case link(String)
        case style(InlineText.Style)
        case time(String)
    }

    /// A mark that is open, and the offset of its first word, once there is one.
    private struct OpenMark {
        let mark: Mark
        var start: Int?
    }

    /// Whether blocks within the text are only new lines of it.
    let isFlat: Bool
    private var builder: InlineTextBuilder?
    private var marks: [OpenMark] = []
    private var hasSpace = false
    private var breaks = 0
    private var line = 1

    /// An empty text.
    init(isFlat: Bool) {
        self.isFlat = isFlat
    }

    /// Adds text that begins on a line of the source; nil for text that stands in an attribute.
    mutating func append(_ text: String, line first: Int?) {
        line = first ?? line
        var word: [UInt8] = []
        for byte in text.utf8 {
            guard Self.isSpace(byte) else {
                word.append(byte)
                continue
            }
            append(&word)
            hasSpace = true
            if byte == Self.lineFeed { line += 1 }
        }
        append(&word)
    }

    /// Ends a line that readers see; at the beginning of a paragraph there is none.
    mutating func breakLine() {
        breaks += 1
    }

    /// Begins the words of an inline element.
    mutating func open(_ mark: Mark) {
        marks.append(OpenMark(mark: mark, start: nil))
    }

    /// Ends the words of the inline element that was opened last.
    mutating func close() {
        guard let last = marks.popLast() else { return }
        finish(last)
    }

    /// Ends the paragraph; nil where there was none.
    ///
    /// Marks stay open for the next one.
    mutating func end() -> InlineText? {
        marks.forEach { finish($0) }
        for index in marks.indices { marks[index].start = nil }
        let text = builder?.build()
        builder = nil
        hasSpace = false
        breaks = 0
        return text
    }
}

extension HTMLText {
    /// Adds a word, after the white space that was met before it.
    private mutating func append(_ word: inout [UInt8]) {
        guard !word.isEmpty else { return }
        var builder = builder ?? InlineTextBuilder(line: line)
        if builder.offset > 0 {
            builder.append(
                breaks > 0 ? String(repeating: "\n", count: breaks) : hasSpace ? " " : "")
        }
        breaks = 0
        hasSpace = false
        builder.moveToLine(line)
        for index in marks.indices where marks[index].start == nil {
            marks[index].start = builder.offset
        }
        builder.append(String(decoding: word, as: UTF8.self))
        self.builder = builder
        word.removeAll(keepingCapacity: true)
    }

    private mutating func finish(_ open: OpenMark) {
        let end = builder?.offset ?? 0
        switch (open.mark, open.start) {
        case (.link(let address), let start):
            // A link over a picture has no words, but it belongs to the paragraph.
            builder?.closeLink(from: start ?? end, destination: address)
        case (.style(let style), let start?): builder?.close(style, from: start)
        case (.time(let value), let start?): builder?.closeTime(from: start, value: value)
        case (.style, nil), (.time, nil): break
        }
    }

    /// A no-break space is none: it is kept, as Markdown keeps it.
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static let lineFeed = UInt8(ascii: "\n")
}
