/// Tells line breaks that the author meant from those that an editor made where a line was full.
///
/// Markdown takes both for a space. An editor breaks a line before a word that has no room any
/// more, so a break after a line with room for the next word was meant: a name above its date, one
/// field below another.
struct LineBreaks {
    /// The part of a source line that counts.
    private struct Line {
        /// Bytes, without spaces at either end.
        var width = 0
        /// Bytes of the first word.
        var firstWord = 0
        /// True if the line begins with a small letter, as the middle of a sentence does.
        var beginsSmall = false
        /// True if the last word is one of three or fewer small letters, or a comma ends the line.
        var endsOpen = false
    }

    private let lines: [Line]
    /// The width at which the document's lines are broken, in bytes.
    private let usualWidth: Int

    /// The lines of a document.
    init(_ markdown: [UInt8]) {
        lines = markdown.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map(Self.line)
        usualWidth = Self.usualWidth(of: lines)
    }

    /// True if the break after a line was meant; lines count from 1, and `paragraph` holds those of
    /// the paragraph.
    func isMeant(after line: Int, in paragraph: ClosedRange<Int>) -> Bool {
        guard line >= 1, line < lines.count, paragraph.contains(line) else { return false }
        let own = lines[line - 1]
        let next = lines[line]
        guard !next.beginsSmall, !own.endsOpen, own.width > 0 else { return false }
        let needed = own.width + 1 + next.firstWord
        let widest =
            lines[(paragraph.lowerBound - 1)..<min(paragraph.upperBound, lines.count)]
            .map(\.width).max() ?? 0
        return needed <= widest || needed <= usualWidth * 3 / 5
    }

    private static func line(_ bytes: ArraySlice<UInt8>) -> Line {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
        let text = bytes.drop(while: isSpace)
        guard let end = text.lastIndex(where: { !isSpace($0) }), let first = text.first else {
            return Line()
        }
        let trimmed = text[...end]
        let isSmall = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
        let lastWord = trimmed.reversed().prefix { !isSpace($0) }
        let shortest = 3
        return Line(
            width: trimmed.count, firstWord: trimmed.prefix { !isSpace($0) }.count,
            beginsSmall: isSmall(first),
            endsOpen: trimmed.last == UInt8(ascii: ",")
                || lastWord.count <= shortest && lastWord.allSatisfy(isSmall))
    }

    /// The width that most lines before another one have, at most the common 120 bytes.
    private static func usualWidth(of lines: [Line]) -> Int {
        let widest = 120
        let assumed = 72
        let fewest = 5
        let full = zip(lines, lines.dropFirst()).filter { $0.width > 0 && $1.width > 0 }
            .map { min($0.0.width, widest) }.sorted()
        guard full.count >= fewest else { return assumed }
        return max(assumed, full[full.count * 17 / 20])
    }
}
