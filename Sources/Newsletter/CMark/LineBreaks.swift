/// Distinguishes line breaks that the author intended from those where an editor wrapped a line.
///
/// Markdown treats both as a space. An editor wraps a line when the next word does not fit, so a
/// break was intended if the next word would have fit: a name above its date, one field below
/// another.
struct LineBreaks {
    /// The measurements of a source line.
    private struct Line {
        /// The length in bytes, without spaces at either end.
        var width = 0
        /// The length of the first word in bytes.
        var firstWord = 0
        /// The number of spaces at its beginning; nil after the marker of a list item.
        var indentation: Int?
        /// True if the line begins with a lower-case letter, as in the middle of a sentence, unless
        /// it begins with an address.
        var beginsSmall = false
        /// True if several spaces keep columns of the line apart.
        var hasColumns = false
        /// True if the line ends in a comma or in a lower-case word of at most three letters.
        var endsOpen = false
    }

    private let lines: [Line]
    /// The width at which the document is wrapped, in bytes.
    private let usualWidth: Int

    /// Measures the lines of a document.
    init(_ markdown: [UInt8]) {
        lines = markdown.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map(Self.line)
        usualWidth = Self.usualWidth(of: lines)
    }

    /// True if the break after a line was intended.
    ///
    /// Lines count from 1; `paragraph` is the range of the paragraph's lines.
    func isMeant(after line: Int, in paragraph: ClosedRange<Int>) -> Bool {
        guard line >= 1, line < lines.count, paragraph.contains(line) else { return false }
        let own = lines[line - 1]
        let next = lines[line]
        if own.hasColumns, next.hasColumns { return true }
        guard !next.beginsSmall, !own.endsOpen, own.width > 0 else { return false }
        let needed = own.width + 1 + next.firstWord
        if isHeadOfEntry(paragraph.lowerBound) {
            return needed <= (line == paragraph.lowerBound ? usualWidth : usualWidth * 9 / 10)
        }
        let widest =
            lines[(paragraph.lowerBound - 1)..<min(paragraph.upperBound, lines.count)]
            .map(\.width).max() ?? 0
        return needed <= widest || needed <= usualWidth * 3 / 5
    }

    /// True for a line with indented lines below it, which are the fields of an entry.
    private func isHeadOfEntry(_ line: Int) -> Bool {
        guard let own = lines[line - 1].indentation, let next = lines[line].indentation else {
            return false
        }
        return next > own + 1
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
        let firstWord = trimmed.prefix { !isSpace($0) }
        return Line(
            width: trimmed.count, firstWord: firstWord.count,
            indentation: isMarker(firstWord) ? nil : text.startIndex - bytes.startIndex,
            beginsSmall: isSmall(first) && !firstWord.starts(with: "http".utf8),
            hasColumns: hasColumns(trimmed),
            endsOpen: trimmed.last == UInt8(ascii: ",")
                || lastWord.count <= shortest && lastWord.allSatisfy(isSmall))
    }

    /// True if several spaces follow anything but the end of a sentence.
    private static func hasColumns(_ text: ArraySlice<UInt8>) -> Bool {
        zip(text, zip(text.dropFirst(), text.dropFirst(2))).contains { before, next in
            next.0 == 0x20 && next.1 == 0x20 && before != 0x20
                && !".!?*-".utf8.contains(before)
        }
    }

    /// True for the marker of a list item: `-`, `*`, `+`, `1.`, `1)`.
    private static func isMarker(_ word: ArraySlice<UInt8>) -> Bool {
        let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        guard let last = word.last else { return false }
        return word.count == 1
            ? "-*+".utf8.contains(last)
            : ".)".utf8.contains(last) && word.dropLast().allSatisfy(isDigit)
    }

    /// The width that 85 % of the wrapped lines do not exceed: 72 to 120 bytes.
    ///
    /// Only lines with a line after them count, since the last line of a paragraph may be short.
    /// With fewer than five such lines, the width is 72.
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
