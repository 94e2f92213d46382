/// The text of one block as a reader sees it, with what its marks say.
///
/// Offsets count the bytes of `text` in UTF-8. A hard line break is a line feed, a soft one a space.
package struct InlineText: Hashable, Sendable {
    /// A link and the words that carry it.
    package struct Link: Hashable, Sendable {
        /// The words, as offsets; empty where the link has none.
        package let range: Range<Int>
        /// The address, as the source has it.
        package let destination: String

        /// A link over some words.
        package init(range: Range<Int>, destination: String) {
            self.range = range
            self.destination = destination
        }
    }

    /// The offset at which a line of the source begins.
    struct LineStart: Hashable, Sendable {
        var offset: Int
        var line: Int
    }

    /// The words.
    package let text: String
    /// The links, in the order of the text.
    package let links: [Link]
    /// What is set bold.
    package let strong: [Range<Int>]
    /// What is set as code.
    package let code: [Range<Int>]

    let lineStarts: [LineStart]

    init(
        text: String, links: [Link], strong: [Range<Int>], code: [Range<Int>],
        lineStarts: [LineStart]
    ) {
        self.text = text
        self.links = links
        self.strong = strong
        self.code = code
        self.lineStarts = lineStarts
    }

    /// Plain lines, each on a line of its own in the source.
    init(lines text: String, firstLine: Int) {
        var builder = InlineTextBuilder(line: firstLine)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if index > 0 { builder.breakLine(isHard: true) }
            builder.append(String(line))
        }
        self = builder.build()
    }

    /// Plain words that stand on one line.
    package init(plain text: String, line: Int) {
        self.init(
            text: text, links: [], strong: [], code: [],
            lineStarts: [LineStart(offset: 0, line: line)])
    }
}

extension InlineText {
    /// The first line of the source that the text stands on, 1-based.
    package var firstLine: Int { lineStarts.first?.line ?? 1 }

    /// The line of the source, 1-based, on which the byte at an offset stands.
    package func line(at offset: Int) -> Int {
        lineStarts.last { $0.offset <= offset }?.line ?? firstLine
    }

    /// The offsets at which lines of the source begin, the first one being 0.
    package var lineOffsets: [Int] { lineStarts.map(\.offset) }

    /// Whether there is nothing to read.
    package var isBlank: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }

    /// Whether all that a reader sees is inside the given ranges, but for blanks and punctuation.
    func isCovered(by ranges: [Range<Int>]) -> Bool {
        guard !ranges.isEmpty, !isBlank else { return false }
        var offset = 0
        for scalar in text.unicodeScalars {
            if Self.isReadable(scalar), !ranges.contains(where: { $0.contains(offset) }) {
                return false
            }
            offset += UTF8.width(scalar)
        }
        return true
    }

    /// Whether a character is a letter or a digit.
    private static func isReadable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
