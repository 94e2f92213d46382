package import Text

/// The text of a block without its markup, and what the markup says of it.
///
/// Offsets count bytes of the text in UTF-8. A hard line break is a line feed, a soft one a space.
package struct InlineText: Hashable, Sendable {
    /// A link and the words that carry it.
    package struct Link: Hashable, Sendable {
        /// The words, as offsets; empty if the link has none.
        package let range: Range<Int>
        /// The address, as the source has it.
        package let destination: String

        /// A link over some words.
        package init(range: Range<Int>, destination: String) {
            self.range = range
            self.destination = destination
        }
    }

    /// How the markup sets words apart from others.
    package enum Style: Hashable, Sendable, CaseIterable {
        case strong, emphasis
        /// Struck out: said no longer.
        case struck
        case code
        /// The alternative text of a picture.
        case image
    }

    /// Words with a style.
    package struct Styled: Hashable, Sendable {
        /// The style.
        package let style: Style
        /// The words, as offsets.
        package let range: Range<Int>

        /// A style over some words, as offsets.
        package init(_ style: Style, _ range: Range<Int>) {
            self.style = style
            self.range = range
        }
    }

    /// Words with the date that a program should read in their place (HTML's `<time datetime>`).
    package struct MachineTime: Hashable, Sendable {
        /// The words, as offsets.
        package let range: Range<Int>
        /// The value of the attribute.
        package let value: String
    }

    /// The offset at which a line of the source begins.
    struct LineStart: Hashable, Sendable {
        var offset: Int
        var line: Int
    }

    /// The words.
    package let content: TokenizedText
    /// The links, in the order of the text.
    package let links: [Link]
    /// The words with a style, in the order in which the styles end.
    package let styled: [Styled]
    /// The words whose date is stated for programs, too.
    package let machineTimes: [MachineTime]

    let lineStarts: [LineStart]

    init(
        _ content: TokenizedText, links: [Link], styled: [Styled],
        machineTimes: [MachineTime] = [], lineStarts: [LineStart]
    ) {
        self.content = content
        self.links = links
        self.styled = styled
        self.machineTimes = machineTimes
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

    /// Plain words on one line.
    package init(plain text: String, line: Int) {
        self.init(plain: TokenizedText(text), line: line)
    }

    /// Plain words on one line.
    package init(plain text: TokenizedText, line: Int) {
        self.init(
            text, links: [], styled: [],
            lineStarts: [LineStart(offset: 0, line: line)])
    }
}

extension InlineText {
    /// The words as a string.
    package var text: String { String(decoding: content.bytes, as: UTF8.self) }

    /// The words with a style, as offsets.
    package func ranges(of style: Style) -> [Range<Int>] {
        styled.isEmpty ? [] : styled.filter { $0.style == style }.map(\.range)
    }

    /// The ranges set in bold.
    package var strong: [Range<Int>] { ranges(of: .strong) }

    /// The first line of the source that the text is on, 1-based.
    package var firstLine: Int { lineStarts.first?.line ?? 1 }

    /// The line of the source, 1-based, on which the byte at an offset is.
    package func line(at offset: Int) -> Int {
        lineStarts.last { $0.offset <= offset }?.line ?? firstLine
    }

    /// The offsets at which lines of the source begin, the first one being 0.
    package var lineOffsets: [Int] { lineStarts.map(\.offset) }

    /// True if there is nothing to read.
    package var isBlank: Bool { content.tokens.isEmpty }

    /// True if every letter and digit is inside one of some ranges.
    func isCovered(by ranges: [Range<Int>]) -> Bool {
        guard !ranges.isEmpty else { return false }
        let readable = content.tokens.filter { $0.mark == nil }
        return !readable.isEmpty
            && readable.allSatisfy { token in
                ranges.contains { $0.lowerBound <= token.start && token.end <= $0.upperBound }
            }
    }
}
