/// The text of a paragraph while it is being read.
///
/// White space is collapsed as in browsers (CSS 2.2, section 16.6.1), and links and bold text
/// continue when an element spans several paragraphs.
struct HTMLText {
    /// The meaning of an inline element for its words: a link target, a style, or a time.
    enum Mark: Hashable {
        case link(String)
        case style(InlineText.Style)
        case time(String)
    }

    /// An open mark with the offset of its first word; nil before that word.
    private struct OpenMark {
        let mark: Mark
        var start: Int?
    }

    /// True if nested blocks only start new lines of the same text.
    let isFlat: Bool
    private var builder: InlineTextBuilder?
    private var marks: [OpenMark] = []
    private var hasSpace = false
    private var breaks = 0
    private var line = 1

    /// Creates a collector without any text.
    init(isFlat: Bool) {
        self.isFlat = isFlat
    }

    /// Appends text that begins on a source line; `first` is nil for text from an attribute.
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

    /// Adds a visible line break, except at the beginning of a paragraph.
    mutating func breakLine() {
        breaks += 1
    }

    /// Begins an inline element.
    mutating func open(_ mark: Mark) {
        marks.append(OpenMark(mark: mark, start: nil))
    }

    /// Ends the inline element that was opened last.
    mutating func close() {
        guard let last = marks.popLast() else { return }
        finish(last)
    }

    /// Ends the paragraph and returns its text; nil if it is empty.
    ///
    /// Open marks continue in the next paragraph.
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
    /// Appends a word, after any pending white space.
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
            // A link around a picture has no words, but still belongs to the paragraph.
            builder?.closeLink(from: start ?? end, destination: address)
        case (.style(let style), let start?): builder?.close(style, from: start)
        case (.time(let value), let start?): builder?.closeTime(from: start, value: value)
        case (.style, nil), (.time, nil): break
        }
    }

    /// A no-break space does not count; it is kept, as in Markdown.
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static let lineFeed = UInt8(ascii: "\n")
}
