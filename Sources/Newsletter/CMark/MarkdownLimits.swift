/// Refuses texts on which cmark would take too long.
///
/// In cmark-gfm 0.29.0.gfm.6, time grows with the square of some texts, and memory too for tables
/// and references. No real newsletter comes near these limits.
struct MarkdownLimits {
    /// True if the text may contain tables.
    private(set) var hasTables = false
    private var line: Int
    private var paragraph = Paragraph()
    private var word = Word()
    private var definition = Definition()
    private var brackets = 0
    private var steps = 0

    /// The most cells in a table; cmark fills every row up to the number of columns in the header.
    private static let tableCells = 100_000
    /// The most steps beyond one per byte, at about a nanosecond each.
    private static let mostSteps = 200_000_000
    /// The most bytes in the targets of all links; cmark copies the target of a reference for each
    /// link.
    private static let referenceBytes = 64 << 20

    /// Checks a text; returns true if it may contain tables.
    static func check(_ markdown: [UInt8], lineOffset: Int) throws(IssueProblem) -> Bool {
        var limits = MarkdownLimits(line: lineOffset)
        for content in markdown.split(separator: 0x0A, omittingEmptySubsequences: false) {
            try limits.read(MarkdownLine(content))
        }
        try limits.checkReferences()
        return limits.hasTables
    }

    private init(line: Int) {
        self.line = line
    }
}

extension MarkdownLimits {
    /// The lines between two blank lines.
    private struct Paragraph {
        /// The number of lines and bars; cmark examines all of them to find a table's header.
        var cells = 0
        /// The columns of the widest table that may have begun, and the number of its rows.
        var columns = 0
        var rows = 0
        /// The number of openings of raw HTML whose end cmark searches for in the rest of the text.
        var openings = 0
    }

    /// The text between two spaces.
    private struct Word {
        var bytes = 0
        var addresses = 0
        var parentheses = 0
    }

    /// The reference definition that is being read, and the length and line of the longest one.
    private struct Definition {
        var line = 0
        var bytes = 0
        var longest = 0
    }

    private mutating func read(_ content: MarkdownLine) throws(IssueProblem) {
        line += 1
        guard !content.isBlank else {
            paragraph = Paragraph()
            definition.bytes = 0
            return
        }
        try countTable(content)
        count(content)
        guard steps <= Self.mostSteps else {
            throw .tooComplex(line: line, what: "this text would take too long to parse")
        }
    }

    private mutating func countTable(_ content: MarkdownLine) throws(IssueProblem) {
        if let columns = content.delimiterColumns {
            hasTables = true
            steps += paragraph.cells * paragraph.cells
            paragraph.columns = max(paragraph.columns, columns)
        }
        if paragraph.columns > 0 { paragraph.rows += 1 }
        guard paragraph.columns * paragraph.rows <= Self.tableCells else {
            throw .tableTooLarge(line: line)
        }
    }

    private mutating func count(_ content: MarkdownLine) {
        paragraph.cells += 1
        if content.isDefinition { definition.bytes = 1 }
        if definition.bytes > 0 { definition.bytes += content.bytes.count }
        if definition.bytes > definition.longest {
            (definition.longest, definition.line) = (definition.bytes, line)
        }
        var (last, before) = (UInt8(0), UInt8(0))
        for byte in content.bytes {
            word.bytes += 1
            switch byte {
            case 0x20, 0x09: endWord()
            case UInt8(ascii: "|"): paragraph.cells += 1
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: ")"): word.parentheses += 1
            case UInt8(ascii: "/") where last == byte && before == UInt8(ascii: ":"):
                word.addresses += 1
            default:
                if Self.isOpening(before, last, byte) { paragraph.openings += 1 }
            }
            (before, last) = (last, byte)
        }
        endWord()
        steps += paragraph.openings * content.bytes.count
    }

    /// True if the last of three bytes completes the opening of `<?`, `<!X` or `<![CDATA[`.
    ///
    /// cmark searches the whole text for the end of each of these, but only once for that of
    /// `<!--`.
    private static func isOpening(_ before: UInt8, _ last: UInt8, _ byte: UInt8) -> Bool {
        if last == UInt8(ascii: "<") { return byte == UInt8(ascii: "?") }
        return before == UInt8(ascii: "<") && last == UInt8(ascii: "!") && byte != UInt8(ascii: "-")
    }

    /// Adds the steps that cmark needs for the word, and begins the next one.
    ///
    /// cmark reads each address in a word up to the end of the word, and again for each closing
    /// parenthesis.
    private mutating func endWord() {
        steps += word.addresses * word.bytes + word.parentheses * word.parentheses
        word = Word()
    }

    private func checkReferences() throws(IssueProblem) {
        guard definition.longest * brackets <= Self.referenceBytes else {
            throw .tooComplex(
                line: definition.line, what: "this reference is too long for being used so often")
        }
    }
}
