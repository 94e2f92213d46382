public import Text

/// The text of a block without its markup, and separately what the markup says about ranges of it.
///
/// Offsets are bytes of the text in UTF-8. A hard line break is a line feed, a soft one a space.
public struct InlineText: Hashable, Sendable {
    /// A link on a range of words.
    public struct Link: Hashable, Sendable {
        /// The words, as a byte range; empty if the link has none.
        public let range: Range<Int>
        /// The address as it is in the source.
        public let destination: String

        /// A link on a range of words.
        public init(range: Range<Int>, destination: String) {
            self.range = range
            self.destination = destination
        }
    }

    /// The ways in which markup marks words.
    public enum Style: Hashable, Sendable, CaseIterable {
        case strong, emphasis
        /// Struck out: no longer valid.
        case struck
        case code
        /// The alternative text of a picture.
        case image
    }

    /// A range of words with a style.
    public struct Styled: Hashable, Sendable {
        /// The style.
        public let style: Style
        /// The words, as a byte range.
        public let range: Range<Int>

        /// A style on a byte range.
        public init(_ style: Style, _ range: Range<Int>) {
            self.style = style
            self.range = range
        }
    }

    /// A range of words with a machine-readable date (HTML's `<time datetime>`).
    public struct MachineTime: Hashable, Sendable {
        /// The words, as a byte range.
        public let range: Range<Int>
        /// The value of the attribute.
        public let value: String
    }

    /// The offset at which a line of the source begins.
    struct LineStart: Hashable, Sendable {
        var offset: Int
        var line: Int
    }

    /// The text with its tokens.
    public let content: TokenizedText
    /// The links, in the order of the text.
    public let links: [Link]
    /// The styled ranges, in the order in which they end.
    public let styled: [Styled]
    /// The ranges with a machine-readable date.
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

    /// Plain lines, one line of the source each.
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
    /// The text as a string.
    public var text: String { String(decoding: content.bytes, as: UTF8.self) }

    /// The byte ranges with a style.
    public func ranges(of style: Style) -> [Range<Int>] {
        styled.isEmpty ? [] : styled.filter { $0.style == style }.map(\.range)
    }

    /// The byte ranges in bold.
    public var strong: [Range<Int>] { ranges(of: .strong) }

    /// The first source line of the text, 1-based.
    public var firstLine: Int { lineStarts.first?.line ?? 1 }

    /// The source line, 1-based, of the byte at an offset.
    public func line(at offset: Int) -> Int {
        lineStarts.last { $0.offset <= offset }?.line ?? firstLine
    }

    /// The offsets at which source lines begin; the first is 0.
    public var lineOffsets: [Int] { lineStarts.map(\.offset) }

    /// True if there is no word, number or mark in it.
    public var isBlank: Bool { content.tokens.isEmpty }

    /// True if every letter and digit is in one of the ranges.
    func isCovered(by ranges: [Range<Int>]) -> Bool {
        guard !ranges.isEmpty else { return false }
        let readable = content.tokens.filter { $0.mark == nil }
        return !readable.isEmpty
            && readable.allSatisfy { token in
                ranges.contains { $0.lowerBound <= token.start && token.end <= $0.upperBound }
            }
    }
}

extension InlineText {
    /// Joins texts with a separator, keeping links, styles and line numbers.
    static func joined(_ texts: [InlineText], separator: String) -> InlineText {
        guard texts.count != 1 else { return texts[0] }
        var bytes: [UInt8] = []
        var links: [Link] = []
        var styled: [Styled] = []
        var machineTimes: [MachineTime] = []
        var lineStarts: [LineStart] = []
        for (index, other) in texts.enumerated() {
            if index > 0 { bytes += separator.utf8 }
            let shift = bytes.count
            bytes += other.content.bytes
            links += other.links.map {
                Link(range: $0.range.moved(by: shift), destination: $0.destination)
            }
            styled += other.styled.map { Styled($0.style, $0.range.moved(by: shift)) }
            machineTimes += other.machineTimes.map {
                MachineTime(range: $0.range.moved(by: shift), value: $0.value)
            }
            // A cell that spans rows starts on an earlier line than the cells next to it.
            lineStarts += other.lineStarts.filter { $0.line != lineStarts.last?.line }
                .map { LineStart(offset: index == 0 ? 0 : $0.offset + shift, line: $0.line) }
        }
        return InlineText(
            TokenizedText(bytes), links: links, styled: styled, machineTimes: machineTimes,
            lineStarts: lineStarts)
    }
}

extension Range<Int> {
    fileprivate func moved(by shift: Int) -> Range<Int> {
        lowerBound + shift..<upperBound + shift
    }
}
