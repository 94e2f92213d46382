public import Text

/// The text of a block without its markup, and what the markup says of it.
///
/// Offsets count bytes of the text in UTF-8. A hard line break is a line feed, a soft one a space.
public struct InlineText: Hashable, Sendable {
    /// A link and the words that carry it.
    public struct Link: Hashable, Sendable {
        /// The words, as offsets; empty if the link has none.
        public let range: Range<Int>
        /// The address, as the source has it.
        public let destination: String

        /// A link over some words.
        public init(range: Range<Int>, destination: String) {
            self.range = range
            self.destination = destination
        }
    }

    /// How the markup sets words apart from others.
    public enum Style: Hashable, Sendable, CaseIterable {
        case strong, emphasis
        /// Struck out: said no longer.
        case struck
        case code
        /// The alternative text of a picture.
        case image
    }

    /// Words with a style.
    public struct Styled: Hashable, Sendable {
        /// The style.
        public let style: Style
        /// The words, as offsets.
        public let range: Range<Int>

        /// A style over some words, as offsets.
        public init(_ style: Style, _ range: Range<Int>) {
            self.style = style
            self.range = range
        }
    }

    /// Words with the date that a program should read in their place (HTML's `<time datetime>`).
    public struct MachineTime: Hashable, Sendable {
        /// The words, as offsets.
        public let range: Range<Int>
        /// The value of the attribute.
        public let value: String
    }

    /// The offset at which a line of the source begins.
    struct LineStart: Hashable, Sendable {
        var offset: Int
        var line: Int
    }

    /// The words.
    public let content: TokenizedText
    /// The links, in the order of the text.
    public let links: [Link]
    /// The words with a style, in the order in which the styles end.
    public let styled: [Styled]
    /// The words whose date is stated for programs, too.
    public let machineTimes: [MachineTime]

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
    public init(plain text: String, line: Int) {
        self.init(plain: TokenizedText(text), line: line)
    }

    /// Plain words on one line.
    public init(plain text: TokenizedText, line: Int) {
        self.init(
            text, links: [], styled: [],
            lineStarts: [LineStart(offset: 0, line: line)])
    }
}

extension InlineText {
    /// The words as a string.
    public var text: String { String(decoding: content.bytes, as: UTF8.self) }

    /// The words with a style, as offsets.
    public func ranges(of style: Style) -> [Range<Int>] {
        styled.isEmpty ? [] : styled.filter { $0.style == style }.map(\.range)
    }

    /// The ranges set in bold.
    public var strong: [Range<Int>] { ranges(of: .strong) }

    /// The first line of the source that the text is on, 1-based.
    public var firstLine: Int { lineStarts.first?.line ?? 1 }

    /// The line of the source, 1-based, on which the byte at an offset is.
    public func line(at offset: Int) -> Int {
        lineStarts.last { $0.offset <= offset }?.line ?? firstLine
    }

    /// The offsets at which lines of the source begin, the first one being 0.
    public var lineOffsets: [Int] { lineStarts.map(\.offset) }

    /// True if there is nothing to read.
    public var isBlank: Bool { content.tokens.isEmpty }

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
