internal import DateExpressions
internal import Geography
internal import Items
internal import Newsletter
internal import Text

/// A block with everything that is known of its tokens.
struct AnnotatedBlock: Sendable {
    /// A link and the tokens that carry it.
    struct Link: Sendable {
        let tokens: Range<Int>
        let destination: String
    }

    /// The dates that count, in the order of the text.
    var dates: [DateMark]
    /// Date-like spans that date nothing, with the reason.
    var passedOver: [(tokens: Range<Int>, reason: String)]
    /// Why the block is not read; nil if it is.
    var refusal: String?

    private let known: Known

    init(
        _ block: Block, dates: [DateMark], clockTimes: [ClockTime],
        passedOver: [(tokens: Range<Int>, reason: String)], refusal: String? = nil,
        lexicon: CueLexicon, gazetteer: Gazetteer = .bundled
    ) {
        self.dates = dates
        self.passedOver = passedOver
        self.refusal = refusal
        known = Known(block, clockTimes: clockTimes, lexicon: lexicon, gazetteer: gazetteer)
    }

    /// The constant part, in one shared object, because blocks are copied very often.
    private final class Known: Sendable {
        let block: Block
        let clockTimes: [ClockTime]
        let links: [Link]
        let strong: [Range<Int>]
        let emphasis: [Range<Int>]
        let quoted: [Range<Int>]
        let struck: [Range<Int>]
        let saysRegion: Bool
        let region: Region?
        let cues: CueIndex

        init(
            _ block: Block, clockTimes: [ClockTime], lexicon: CueLexicon, gazetteer: Gazetteer
        ) {
            self.block = block
            self.clockTimes = clockTimes
            let content = block.text.content
            cues = CueIndex(content, lexicon: lexicon)
            saysRegion =
                (block.isShort || content.tokens.count < AnnotatedBlock.fewTokens)
                && cues.contains([.region], in: 0..<content.tokens.count)
            let named = saysRegion ? gazetteer.region(named: content) : nil
            region = named == .global ? nil : named
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
            quoted = AnnotatedBlock.quotations(in: content)
        }
    }
}

extension AnnotatedBlock {
    var block: Block { known.block }
    /// The times of day that belong to no date.
    var clockTimes: [ClockTime] { known.clockTimes }
    /// The links with words.
    var links: [Link] { known.links }
    /// The tokens that are set bold, in italics, or in quotation marks.
    var strong: [Range<Int>] { known.strong }
    var emphasis: [Range<Int>] { known.emphasis }
    var quoted: [Range<Int>] { known.quoted }
    /// The tokens that are struck out.
    var struck: [Range<Int>] { known.struck }
    /// True if one of its phrases speaks of a part of the world.
    var saysRegion: Bool { known.saysRegion }
    /// The part of the world that it names, if it is short; nil if it names none.
    var region: Region? { known.region }
    /// The phrases of the lexicon.
    var cues: CueIndex { known.cues }
}

extension AnnotatedBlock {
    /// The title of a document, whose dates are of no interest.
    init(title: TokenizedText) {
        self.init(
            Block(detached: InlineText(plain: title, line: 1)), dates: [], clockTimes: [],
            passedOver: [], lexicon: .english)
    }

    var id: Int { block.id }
    var text: TokenizedText { known.block.text.content }
    var tokens: [Token] { known.block.text.content.tokens }

    /// All its tokens.
    var all: Range<Int> { 0..<tokens.count }

    /// The text of some tokens, as it is written.
    func words(_ range: Range<Int>) -> String { text.text(of: range) }

    /// The line of the source on which a token is.
    func line(at token: Int) -> Int {
        token < tokens.count ? block.text.line(at: tokens[token].start) : block.text.firstLine
    }

    fileprivate static let fewTokens = 80

    /// True for a heading, a row, or an item of a line's length.
    var isShort: Bool { block.isShort }

    /// The tokens inside quotation marks, without the marks; a quotation has few words.
    fileprivate static func quotations(in text: TokenizedText) -> [Range<Int>] {
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

extension Block {
    /// True for a heading, a row, or an item of a line's length.
    fileprivate var isShort: Bool {
        let longestEntry = 160
        return role != .paragraph && role != .preformatted
            && text.content.bytes.count <= longestEntry
    }
}
