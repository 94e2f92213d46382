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

    private let lineStarts: [LineStart]

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
    package var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A } }

    /// Whether all that a reader sees is inside the given ranges, but for blanks and punctuation.
    func isCovered(by ranges: [Range<Int>]) -> Bool {
        guard !ranges.isEmpty, !isBlank else { return false }
        var offset = 0
        for byte in text.utf8 {
            if !Self.isBlankOrPunctuation(byte), !ranges.contains(where: { $0.contains(offset) }) {
                return false
            }
            offset += 1
        }
        return true
    }

    private static func isBlankOrPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: false
        default: true
        }
    }
}
