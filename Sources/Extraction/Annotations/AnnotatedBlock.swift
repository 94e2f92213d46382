internal import DateExpressions
internal import Newsletter
internal import Text

/// A block with everything that is known of its tokens.
struct AnnotatedBlock: Sendable {
    /// A link and the tokens that carry it.
    struct Link: Sendable {
        let tokens: Range<Int>
        let destination: String
    }

    let block: Block
    /// The dates that count, in the order of the text.
    var dates: [DateMark]
    /// The times of day that stand apart from dates.
    let clockTimes: [ClockTime]
    /// Date-like spans that date nothing, with the reason.
    var passedOver: [(tokens: Range<Int>, reason: String)]
    /// The links with words.
    let links: [Link]
    /// The tokens that are set bold, in italics, or in quotation marks.
    let strong: [Range<Int>]
    let emphasis: [Range<Int>]
    let quoted: [Range<Int>]
    /// The tokens that are struck out.
    let struck: [Range<Int>]
    /// Why the block is not read; nil if it is.
    var refusal: String?

    private let cueIndex: CueIndex

    init(
        _ block: Block, dates: [DateMark], clockTimes: [ClockTime],
        passedOver: [(tokens: Range<Int>, reason: String)], refusal: String? = nil,
        lexicon: CueLexicon
    ) {
        self.block = block
        self.dates = dates
        self.clockTimes = clockTimes
        self.passedOver = passedOver
        self.refusal = refusal
        let content = block.text.content
        cueIndex = CueIndex(content, lexicon: lexicon)
        links = block.text.links.compactMap { link in
            let tokens = content.tokenRange(of: link.range)
            return tokens.isEmpty
                ? nil : Link(tokens: tokens, destination: link.destination)
        }
        let tokens = { (style: InlineText.Style) in
            block.text.ranges(of: style).map(content.tokenRange).filter { !$0.isEmpty }
        }
        strong = tokens(.strong)
        emphasis = tokens(.emphasis)
        struck = tokens(.struck)
        quoted = Self.quotations(in: content)
    }
}

extension AnnotatedBlock {
    /// The title of a document, whose dates are of no interest.
    init(title: TokenizedText) {
        self.init(
            Block(detached: InlineText(plain: title, line: 1)), dates: [], clockTimes: [],
            passedOver: [], lexicon: .english)
    }

    var id: Int { block.id }
    var text: TokenizedText { block.text.content }
    var tokens: [Token] { block.text.content.tokens }
    var cues: CueIndex { cueIndex }

    /// All its tokens.
    var all: Range<Int> { 0..<tokens.count }

    /// The text of some tokens, as it is written.
    func words(_ range: Range<Int>) -> String { text.text(of: range) }

    /// The line of the source on which a token is.
    func line(at token: Int) -> Int {
        token < tokens.count ? block.text.line(at: tokens[token].start) : block.text.firstLine
    }

    /// True for a heading, a row, or an item of a line's length.
    var isShort: Bool {
        let longestEntry = 160
        return block.role != .paragraph && block.role != .preformatted
            && text.bytes.count <= longestEntry
    }

    /// The tokens inside quotation marks, without the marks; a quotation has few words.
    private static func quotations(in text: TokenizedText) -> [Range<Int>] {
        let longest = 24
        var found: [Range<Int>] = []
        var open: Int?
        for (index, token) in text.tokens.enumerated() where token.mark == .quote {
            if let start = open, index > start + 1, index - start <= longest {
                found.append(start + 1..<index)
                open = nil
            } else {
                open = index
            }
        }
        return found
    }
}

extension Range<Int> {
    /// The range from one offset to another; empty if the second lies before the first.
    init(from start: Int, to end: Int) {
        self = start..<Swift.max(start, end)
    }

    /// True if all of another range lies within this one.
    func covers(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }

    /// The smallest range that holds both.
    func union(_ other: Range<Int>) -> Range<Int> {
        Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
    }
}

extension [Range<Int>] {
    /// True if one of the ranges holds a token.
    func hold(_ token: Int) -> Bool { contains { $0.contains(token) } }
}
