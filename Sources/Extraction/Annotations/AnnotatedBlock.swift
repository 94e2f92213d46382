internal import DateExpressions
internal import Geography
internal import Items
internal import Newsletter
internal import Text

/// A block with all annotations of its tokens.
struct AnnotatedBlock: Sendable {
    /// A link with the tokens of its text.
    struct Link: Sendable {
        let tokens: Range<Int>
        let destination: String
    }

    /// The dates that may belong to an item, in the order of the text.
    var dates: [DateMark]
    /// The spans that look like dates but cannot date an item, each with the reason.
    var passedOver: [(tokens: Range<Int>, reason: String)]
    /// Why the block was not read; nil if it was.
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

    /// The constant part, in a shared object because blocks are copied often.
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
    /// The times of day that do not belong to a date.
    var clockTimes: [ClockTime] { known.clockTimes }
    /// The links that have a text.
    var links: [Link] { known.links }

    /// True if the block is only the description of an image.
    var isPicture: Bool {
        let words = text.tokens.filter(\.isWord)
        let images = block.text.ranges(of: .image)
        return !images.isEmpty && !words.isEmpty
            && words.allSatisfy { word in images.contains { $0.overlaps(word.bytes) } }
    }

    /// The tokens in bold, italics, or quotation marks.
    var strong: [Range<Int>] { known.strong }
    var emphasis: [Range<Int>] { known.emphasis }
    var quoted: [Range<Int>] { known.quoted }
    /// The tokens that are struck out.
    var struck: [Range<Int>] { known.struck }
    /// True if the block is short and a phrase in it names a region.
    var saysRegion: Bool { known.saysRegion }
    /// The region that a short block names; nil if it names none, or the whole world.
    var region: Region? { known.region }
    /// The phrases of the lexicon that the block contains.
    var cues: CueIndex { known.cues }
}

extension AnnotatedBlock {
    /// Annotates the title of a document, without looking for dates in it.
    init(title: TokenizedText) {
        self.init(
            Block(detached: InlineText(plain: title, line: 1)), dates: [], clockTimes: [],
            passedOver: [], lexicon: .english)
    }

    var id: Int { block.id }
    var text: TokenizedText { known.block.text.content }
    var tokens: [Token] { known.block.text.content.tokens }

    /// The range of all tokens of the block.
    var all: Range<Int> { 0..<tokens.count }

    /// The text of some tokens as written.
    func words(_ range: Range<Int>) -> String { text.text(of: range) }

    /// The source line of a token.
    func line(at token: Int) -> Int {
        token < tokens.count ? block.text.line(at: tokens[token].start) : block.text.firstLine
    }

    /// The table column of a token, counted from 0; nil outside of tables.
    func column(at token: Int) -> Int? {
        let start = tokens[token].start
        return block.cells.last { $0.range.lowerBound <= start }?.column
    }

    /// The header of the table column that a token is in; nil if it is in none, or has no header.
    func header(at token: Int) -> TokenizedText? {
        guard let column = column(at: token), block.columns.indices.contains(column),
            !block.columns[column].isEmpty
        else { return nil }
        return TokenizedText(block.columns[column])
    }

    fileprivate static let fewTokens = 80

    /// True for a heading, a row, or an item no longer than a line.
    var isShort: Bool { block.isShort }

    /// The tokens inside quotation marks, without the marks; long quotations do not count.
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
    /// The range from one offset to another; empty if the second is before the first.
    init(from start: Int, to end: Int) {
        self = start..<Swift.max(start, end)
    }

    /// True if another range is entirely inside this one.
    func covers(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }

    /// The smallest range that contains both.
    func union(_ other: Range<Int>) -> Range<Int> {
        Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
    }
}

extension [Range<Int>] {
    /// True if one of the ranges contains a token.
    func hold(_ token: Int) -> Bool { contains { $0.contains(token) } }
}

extension Block {
    /// True for a heading, a row, or an item no longer than a line.
    fileprivate var isShort: Bool {
        let longestEntry = 160
        return role != .paragraph && role != .preformatted
            && text.content.bytes.count <= longestEntry
    }
}
