internal import Text

extension Outline {
    /// The blocks in the order of the text, each with its context.
    public var blocks: [Block] {
        var walk = BlockWalker()
        walk.visit(nodes, parent: nil)
        return walk.blocks
    }
}

/// Flattens an outline.
private struct BlockWalker {
    private(set) var blocks: [Block] = []
    private var headings: [Int] = []
    private var lists = 0
    /// The id of the paragraph right before the current node; nil if there is none.
    private var lead: Int?
    /// True if a paragraph with a bold caption has come since the last heading.
    private var hasCaptions = false
    /// True if the current node is the last one before a heading, or of all.
    private var isLastOfSection = false
    /// True if lines with labels follow the current node.
    private var isBeforeFields = false
    /// True if the paragraph that acts as a heading is one of these captions, and ends at the next.
    private var endsAtCaption = false

    mutating func visit(_ nodes: [OutlineNode], parent: Int?) {
        // The item of a list that has only one, if the list was the last node: fields that follow
        // it without indentation belong to this item.
        var item: Int?
        for (index, node) in nodes.enumerated() {
            isLastOfSection = index + 1 == nodes.count || nodes[index + 1].beginsSection
            isBeforeFields = index + 1 < nodes.count && nodes[index + 1].isEntryOfFields
            if case .paragraph(let text) = node, let item, text.isField {
                add(text, .paragraph, parent: item)
                continue
            }
            let next = blocks.count
            visit(node, parent: parent)
            item = nil
            if case .list(let items) = node, items.count == 1, blocks.count > next { item = next }
            if case .paragraph = node { continue }
            lead = nil
        }
        lead = nil
    }

    private mutating func visit(_ node: OutlineNode, parent: Int?) {
        switch node {
        case .heading(let level, let text):
            (hasCaptions, endsAtCaption) = (false, false)
            if !text.isBlank { addHeading(text, level: level, parent: parent) }
        case .paragraph(let text):
            // A link at the end of a section is a button, such as "Register now".
            if parent == nil,
                text.actsAsHeading && (text.isBold || !isLastOfSection)
                    || isBeforeFields && text.isPlainName
            {
                endsAtCaption = hasCaptions
                addHeading(text, level: Block.actingLevel, parent: parent)
                lead = nil
            } else {
                if parent == nil, text.beginsWithCaption {
                    if endsAtCaption {
                        headings.removeAll { blocks[$0].level == Block.actingLevel }
                    }
                    hasCaptions = true
                }
                lead = blocks.count
                add(text, .paragraph, parent: parent)
            }
        case .preformatted(let text): add(text, .preformatted, parent: parent)
        case .quote(let nodes): visit(nodes, parent: parent)
        case .table(let table): visit(table, parent: parent)
        case .list(let items):
            lists += 1
            let (list, lead) = (lists, lead)
            for item in items { visit(item, parent: parent, list: list, lead: lead) }
        }
    }

    /// Adds a list item: its first paragraph is the item itself, and the rest belongs to it.
    private mutating func visit(_ item: ListItem, parent: Int?, list: Int, lead: Int?) {
        guard case .paragraph(let text) = item.nodes.first else {
            return visit(item.nodes, parent: parent)
        }
        let own = blocks.count
        add(text, .listItem, parent: parent, lead: lead, list: list)
        visit(Array(item.nodes.dropFirst()), parent: own)
    }

    private mutating func visit(_ table: OutlineTable, parent: Int?) {
        lists += 1
        let (list, lead) = (lists, lead)
        // Markdown tables always have a header. If it contains a day, it is really the first row of
        // a table without one.
        let isHeader = !table.header.contains(where: \.hasDay)
        let columns = isHeader ? table.header.map(\.text) : []
        for row in isHeader ? table.rows : [table.header] + table.rows {
            var cells: [Block.Cell] = []
            var start = 0
            let filled = row.enumerated().filter { !$0.element.isBlank }
            for (column, cell) in filled {
                let count = cell.content.bytes.count
                cells.append(Block.Cell(column: column, range: start..<start + count))
                start += count + InlineText.cellSeparator.utf8.count
            }
            guard !cells.isEmpty else { continue }
            let text = InlineText.joined(
                filled.map(\.element), separator: InlineText.cellSeparator)
            add(
                text, .tableRow, parent: parent, lead: lead, list: list, cells: cells,
                columns: columns)
        }
    }

    private mutating func addHeading(_ text: InlineText, level: Int, parent: Int?) {
        headings.removeAll { blocks[$0].level >= level }
        let id = blocks.count
        add(text, .heading, parent: parent, level: level)
        headings.append(id)
    }

    private mutating func add(
        _ text: InlineText, _ role: Block.Role, parent: Int?, level: Int = 0, lead: Int? = nil,
        list: Int? = nil, cells: [Block.Cell] = [], columns: [String] = []
    ) {
        blocks.append(
            Block(
                id: blocks.count, role: role, text: text, level: level, headings: headings,
                parent: parent, lead: lead, list: list, cells: cells, columns: columns))
    }
}

extension InlineText {
    /// The separator between the cells of a row.
    static let cellSeparator = " | "
    private static let longestActingHeading = 160

    /// True for a number next to the name of a month: "6 September".
    fileprivate var hasDay: Bool {
        let tokens = content.tokens
        let isDay = { (index: Int) in
            tokens.indices.contains(index)
                && tokens[index].number.map { (1...31).contains($0) } == true
        }
        return tokens.indices.contains { index in
            Self.months.contains(tokens[index].word) && (isDay(index - 1) || isDay(index + 1))
        }
    }

    private static let months = Set(
        (Lexicon.english.words(tagged: .month) + Lexicon.english.words(tagged: .shortMonth))
            .map(\.word))

    /// True for a short paragraph that begins with a label: "Deadline: 3 May".
    fileprivate var isField: Bool {
        let mostWords = 4
        guard content.bytes.count <= Self.longestActingHeading,
            let colon = content.tokens.firstIndex(where: { $0.mark == .colon }), colon > 0,
            colon + 1 == content.tokens.count || !content.tokens[colon + 1].isGlued
        else { return false }
        return content.tokens[..<colon].allSatisfy(\.isWord) && colon <= mostWords
    }

    /// True for a paragraph that begins with a sentence or label in bold.
    fileprivate var beginsWithCaption: Bool {
        guard let caption = strong.first, caption.lowerBound == 0, !isCovered(by: strong) else {
            return false
        }
        let marks: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: ":")]
        let bytes = content.bytes
        return marks.contains(bytes[caption.upperBound - 1])
            || caption.upperBound < bytes.count && marks.contains(bytes[caption.upperBound])
    }

    /// True for a short paragraph of one line that is entirely bold or entirely one link, and is
    /// not a line of fields.
    fileprivate var actsAsHeading: Bool {
        guard content.bytes.count <= Self.longestActingHeading, lineOffsets.count == 1,
            !content.bytes.contains(UInt8(ascii: "|"))
        else { return false }
        if isBold { return true }
        let links = links.filter { !$0.range.isEmpty }
        return links.count == 1 && isCovered(by: links.map(\.range))
    }
    /// True for a text that is entirely bold.
    fileprivate var isBold: Bool { isCovered(by: strong) }

    /// True for a short line that begins with a capital and is no sentence: "Okavango Data Sprint".
    fileprivate var isPlainName: Bool {
        guard content.bytes.count <= Self.longestActingHeading, lineOffsets.count == 1,
            let first = content.tokens.first, first.isCapitalized
        else { return false }
        return !content.tokens.contains { $0.mark == .dot || $0.mark == .bang || $0.mark == .colon }
    }

    /// True for several lines of which most begin with a label: "When: 3 May".
    fileprivate var isEntryOfFields: Bool {
        let fewest = 2
        let longestLabel = 3
        let labelled = lineOffsets.count { offset in
            let line = content.tokens.drop { $0.start < offset }
            guard let colon = line.prefix(longestLabel + 1).firstIndex(where: { $0.mark == .colon })
            else { return false }
            return colon > line.startIndex && line[..<colon].allSatisfy(\.isWord)
        }
        return labelled >= fewest && labelled * 2 >= lineOffsets.count
    }
}

extension OutlineNode {
    /// True for a heading, and for a paragraph in bold that acts as one.
    fileprivate var beginsSection: Bool {
        switch self {
        case .heading: true
        case .paragraph(let text): text.actsAsHeading && text.isBold
        default: false
        }
    }

    /// True for a paragraph of lines with labels.
    fileprivate var isEntryOfFields: Bool {
        if case .paragraph(let text) = self { text.isEntryOfFields } else { false }
    }
}
