internal import CivilTime
internal import DateExpressions
internal import Geography
internal import Newsletter
internal import Text

/// The annotated blocks of an issue, with their relations.
struct DocumentContext: Sendable {
    /// The day of publication.
    let published: CivilDate
    /// The issue's title; nil if it has none.
    let title: TokenizedText?
    /// The title as a block of its own.
    let titleBlock: AnnotatedBlock?
    /// The blocks, in the order of the text.
    let blocks: [AnnotatedBlock]
    /// True if blocks at the end are missing because there were too many dates before them.
    let isCut: Bool
    /// The pieces of each block; empty for blocks that no date depends on.
    let pieces: [[Piece]]
    /// The words of each heading, with the index of the last heading that has them.
    private let headingWords: [String: Int]
    private let childrenOf: [[Int]]
    private let members: [Int: [Int]]
    /// The blocks below each heading, up to the next heading, and how many of them have a date.
    private let sections: [Int: (blocks: Range<Int>, dated: Int)]
    /// The names of the headings, by block, and of the title; found once, since every date below
    /// needs them.
    private(set) var headingNames: [Int: HeadingName] = [:]
    private(set) var titleName: NameCandidate?
    /// The events and topics that headings give to what is below them, by block; also found once.
    private(set) var headingOwners: [Int: Owner] = [:]
    /// The index of the heading that is the title of the whole issue; nil if there is none.
    let titleHeading: Int?
    /// The zones in sentences such as "All times are in UTC", each with the index of its block.
    private let zoneStatements: [(block: Int, zone: String)]

    /// The context of an issue.
    init(
        _ issue: Issue, blocks: [AnnotatedBlock], isCut: Bool = false, recognizer: Recognizer,
        gazetteer: Gazetteer
    ) {
        published = issue.published.date
        title = issue.title.map { TokenizedText($0) }
        titleBlock = title.map { AnnotatedBlock(title: $0) }
        self.blocks = blocks
        self.isCut = isCut
        var children = Array(repeating: [Int](), count: blocks.count)
        var members: [Int: [Int]] = [:]
        for block in blocks {
            if let parent = block.block.parent { children[parent].append(block.id) }
            if let list = block.block.list { members[list, default: []].append(block.id) }
        }
        childrenOf = children
        self.members = members
        sections = Self.sections(of: blocks)
        titleHeading = Self.titleHeading(of: blocks)
        headingWords = Dictionary(
            blocks.filter { $0.block.role == .heading }.map { (Self.entry($0), $0.id) }
        ) { $1 }
        var needed = Array(repeating: false, count: blocks.count)
        for block in blocks where !block.dates.isEmpty || block.block.role == .heading {
            needed[block.id] = true
            for other in [block.block.parent, block.block.lead].compactMap(\.self) {
                needed[other] = true
            }
            for child in children[block.id] { needed[child] = true }
        }
        zoneStatements = blocks.compactMap { block in
            Self.statedZone(in: block, recognizer, gazetteer).map { (block.id, $0) }
        }
        pieces = blocks.map { needed[$0.id] ? PieceSplitter.pieces(of: $0) : [] }
    }
}

extension DocumentContext {
    /// The name and the layout of a heading, for the blocks below it.
    struct HeadingName: Sendable {
        /// The name that the heading gives; nil if its words are general.
        let name: NameCandidate?
        let layout: Layout
    }

    /// Finds the names of the headings and of the title.
    mutating func findNames(_ knowledge: PriorKnowledge) {
        let above = Set(blocks.filter { !$0.dates.isEmpty }.flatMap(\.block.headings))
        for id in above {
            let naming = Naming(block: blocks[id], knowledge: knowledge)
            headingNames[id] = HeadingName(
                name: naming.headline(.heading, pieces[id]),
                layout: Layout(blocks[id], pieces: pieces[id], places: knowledge.places))
        }
        titleName = titleBlock.flatMap { Naming.title($0, knowledge: knowledge) }
        let reader = OwnerReader(document: self, knowledge: knowledge)
        for id in above { headingOwners[id] = reader.owner(of: blocks[id], .heading) }
    }

    /// The headings above a block, the nearest first.
    func headings(above block: AnnotatedBlock) -> some Collection<AnnotatedBlock> {
        block.block.headings.reversed().lazy.map { blocks[$0] }
    }

    /// True for an entry of a table of contents: a list item that says the same as a later heading.
    func isContents(_ block: AnnotatedBlock) -> Bool {
        block.block.role == .listItem
            && headingWords[Self.entry(block)].map { $0 > block.id } == true
    }

    /// The words of a heading or an entry without the number before them.
    private static func entry(_ block: AnnotatedBlock) -> String {
        let isCounter = { (token: Int) in
            block.tokens[token].isNumber || block.tokens[token].mark != nil
        }
        let first = block.all.first { !isCounter($0) } ?? block.all.upperBound
        return block.words(first..<block.all.upperBound).lowercased()
    }

    /// True for the heading that is the title of the whole issue.
    func isTitle(_ heading: AnnotatedBlock) -> Bool { heading.id == titleHeading }

    /// The only heading of level 1, if it is at the top.
    private static func titleHeading(of blocks: [AnnotatedBlock]) -> Int? {
        let top = 3
        let highest = blocks.filter { $0.block.role == .heading && $0.block.level == 1 }
        guard highest.count == 1, highest[0].id < top else { return nil }
        return highest[0].id
    }

    /// The list item that contains a block.
    func parent(of block: AnnotatedBlock) -> AnnotatedBlock? {
        block.block.parent.map { blocks[$0] }
    }

    /// The paragraph right before the list or table of a block.
    func lead(of block: AnnotatedBlock) -> AnnotatedBlock? {
        block.block.lead.map { blocks[$0] }
    }

    /// The blocks that belong to a list item, in the order of the text.
    func children(of block: AnnotatedBlock) -> [AnnotatedBlock] {
        childrenOf[block.id].map { blocks[$0] }
    }

    /// The first `limit` items of the list that a block is in, which may include the block itself.
    func siblings(of block: AnnotatedBlock, atMost limit: Int) -> [AnnotatedBlock] {
        block.block.list.flatMap { members[$0] }?.prefix(limit).map { blocks[$0] } ?? [block]
    }

    /// True for the paragraph before a list or a table with dates.
    func leadsToDates(_ block: AnnotatedBlock) -> Bool {
        let next = block.id + 1
        guard next < blocks.count, let list = blocks[next].block.list,
            blocks[next].block.lead == block.id
        else { return false }
        return members[list]?.contains { !blocks[$0].dates.isEmpty } ?? false
    }

    /// The blocks right below a heading, up to the next heading of any level.
    func section(of heading: AnnotatedBlock) -> ArraySlice<AnnotatedBlock> {
        blocks[sections[heading.id]?.blocks ?? 0..<0]
    }

    /// How many blocks of a heading's section have a date.
    func datedBlocks(below heading: AnnotatedBlock) -> Int { sections[heading.id]?.dated ?? 0 }

    private static func sections(
        of blocks: [AnnotatedBlock]
    ) -> [Int: (blocks: Range<Int>, dated: Int)] {
        var sections: [Int: (blocks: Range<Int>, dated: Int)] = [:]
        var end = blocks.count
        var dated = 0
        for block in blocks.reversed() {
            if block.block.role == .heading {
                sections[block.id] = (block.id + 1..<end, dated)
                (end, dated) = (block.id, 0)
            } else if !block.dates.isEmpty {
                dated += 1
            }
        }
        return sections
    }
}

extension DocumentContext {
    /// The zone that the document, or the block's section, states for all times: "All times are in
    /// UTC"; nil if there is none.
    func zone(for block: AnnotatedBlock) -> String? {
        guard !zoneStatements.isEmpty else { return nil }
        let inSection = zoneStatements.filter { statement in
            let headings = blocks[statement.block].block.headings
            return headings.allSatisfy(block.block.headings.contains)
                || headings.count <= 1
        }
        return
            (inSection.last { blocks[$0.block].block.headings == block.block.headings }
            ?? inSection.last)?.zone
    }

    /// The zone in a sentence such as "All times are in UTC", "(all times CET)", or "local time in
    /// Oslo".
    private static func statedZone(
        in block: AnnotatedBlock, _ recognizer: Recognizer, _ gazetteer: Gazetteer
    ) -> String? {
        guard let cue = block.cues.first([.zoneStatement], in: block.all) else { return nil }
        let reach = 10
        let isEnd = { (token: Int) in SentenceEnd.isEnd(token, of: block.text) }
        let after = Range(
            from: cue.tokens.upperBound, to: min(block.tokens.count, cue.tokens.upperBound + reach)
        ).prefix { !isEnd($0) }
        let before = Range(from: max(0, cue.tokens.lowerBound - reach), to: cue.tokens.lowerBound)
        let start = before.last { isEnd($0) }.map { $0 + 1 } ?? before.lowerBound
        return zone(in: after, of: block, recognizer, gazetteer)
            ?? zone(in: start..<before.upperBound, of: block, recognizer, gazetteer)
    }

    /// The zone that some words name; that of a town is preferred to its offset: "Manila time
    /// (UTC+8)".
    ///
    /// Nil if a time of day is next to it, which the zone is then part of.
    private static func zone(
        in words: Range<Int>, of block: AnnotatedBlock, _ recognizer: Recognizer,
        _ gazetteer: Gazetteer
    ) -> String? {
        guard !block.clockTimes.contains(where: { $0.tokens.overlaps(words) }) else { return nil }
        let named = words.lazy.filter { block.tokens[$0].isWord }.compactMap {
            recognizer.zone(in: block.text, at: $0)
        }.first
        // "Manila time" names a clock, but "Manila" is a town.
        let beforeTime = words.prefix { block.words($0..<$0 + 1).lowercased() != "time" }
        let place = [beforeTime, words].lazy.compactMap { range in
            gazetteer.places(in: block.text, tokens: range).lazy.compactMap(\.location.zone).first
        }.first
        let isOffset = named.map { $0.hasPrefix("Etc/") || $0 == "UTC" } ?? true
        let saysOffset = words.contains { block.tokens[$0].mark == .plus }
        return isOffset && saysOffset ? place ?? named : named ?? place
    }
}
