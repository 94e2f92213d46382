internal import CGumbo

/// Turns gumbo's nodes into the blocks that Markdown of the same content has.
struct HTMLWalk {
    private let lineOffset: Int
    private var blocks: [Block] = []
    private var text: HTMLText

    /// Deeper elements are passed over, so that recursion stays bounded.
    private static let deepest = 200

    /// A walk; `isFlat` makes one text of all that it meets, as a cell of a table wants it.
    private init(lineOffset: Int, isFlat: Bool = false) {
        self.lineOffset = lineOffset
        text = HTMLText(isFlat: isFlat)
    }

    /// The blocks of some nodes that stand `depth` elements deep.
    static func blocks(
        of nodes: [UnsafeMutablePointer<GumboNode>], lineOffset: Int, depth: Int = 0
    ) -> [Block] {
        var walk = HTMLWalk(lineOffset: lineOffset)
        walk.visit(nodes, depth: depth)
        walk.endParagraph()
        return walk.blocks
    }
}

extension HTMLWalk {
    private mutating func visit(_ nodes: [UnsafeMutablePointer<GumboNode>], depth: Int) {
        guard depth < Self.deepest else { return }
        for node in nodes {
            switch node.pointee.type {
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE:
                let content = node.pointee.v.text
                text.append(
                    String(cString: content.text), line: lineOffset + Int(content.start_pos.line))
            default:
                if let element = HTMLElement(node), element.isContent {
                    visit(element, depth: depth)
                }
            }
        }
    }

    private mutating func visit(_ element: HTMLElement, depth: Int) {
        switch element.tag {
        case GUMBO_TAG_BR: text.breakLine()
        case GUMBO_TAG_PRE: endParagraph()
        case GUMBO_TAG_IMG:
            text.append(element.attribute("alt") ?? "", line: nil)
        case GUMBO_TAG_A:
            mark(element.attribute("href").map(HTMLText.Mark.link), element, depth: depth)
        case GUMBO_TAG_STRONG, GUMBO_TAG_B: mark(.strong, element, depth: depth)
        case GUMBO_TAG_CODE: mark(.code, element, depth: depth)
        default:
            if element.isInline || text.isFlat {
                visitInline(element, depth: depth)
            } else {
                visitBlock(element, depth: depth)
            }
        }
    }

    private mutating func visitInline(_ element: HTMLElement, depth: Int) {
        if !element.isInline { text.breakLine() }
        visit(element.children, depth: depth + 1)
        if !element.isInline { text.breakLine() }
    }

    private mutating func mark(_ mark: HTMLText.Mark?, _ element: HTMLElement, depth: Int) {
        if let mark { text.open(mark) }
        visit(element.children, depth: depth + 1)
        if mark != nil { text.close() }
    }

    private mutating func visitBlock(_ element: HTMLElement, depth: Int) {
        endParagraph()
        switch element.tag {
        case GUMBO_TAG_UL, GUMBO_TAG_OL:
            let items = items(of: element, depth: depth)
            if !items.isEmpty { blocks.append(.list(items)) }
        case GUMBO_TAG_BLOCKQUOTE:
            blocks.append(.quote(below(element, depth: depth)))
        case GUMBO_TAG_TABLE where HTMLTable.isData(element):
            blocks.append(.table(table(element, depth: depth)))
        default:
            visit(element.children, depth: depth + 1)
            endParagraph(headingLevel: Self.headings[element.tag.rawValue])
        }
    }

    private func items(of list: HTMLElement, depth: Int) -> [ListItem] {
        list.elements.filter(\.isContent).map { ListItem(blocks: below($0, depth: depth + 1)) }
            .filter { !$0.blocks.isEmpty }
    }

    private func below(_ element: HTMLElement, depth: Int) -> [Block] {
        Self.blocks(of: element.children, lineOffset: lineOffset, depth: depth + 1)
    }

    private func table(_ element: HTMLElement, depth: Int) -> Table {
        let rows = HTMLTable.rows(of: element)
        let texts = rows.map { row in
            HTMLTable.cells(of: row).map { cell in
                var walk = HTMLWalk(lineOffset: lineOffset, isFlat: true)
                walk.visit(cell.children, depth: depth + 1)
                return walk.text.end() ?? InlineText(plain: "", line: lineOffset + 1)
            }
        }
        guard let first = rows.first, HTMLTable.isHeader(first) else {
            return Table(header: [], rows: texts)
        }
        return Table(header: texts[0], rows: Array(texts.dropFirst()))
    }

    private mutating func endParagraph(headingLevel: Int? = nil) {
        guard let paragraph = text.end(), !paragraph.isBlank else { return }
        blocks.append(headingLevel.map { .heading(level: $0, paragraph) } ?? .paragraph(paragraph))
    }

    private static let headings: [UInt32: Int] = [
        GUMBO_TAG_H1.rawValue: 1, GUMBO_TAG_H2.rawValue: 2, GUMBO_TAG_H3.rawValue: 3,
        GUMBO_TAG_H4.rawValue: 4, GUMBO_TAG_H5.rawValue: 5, GUMBO_TAG_H6.rawValue: 6,
    ]
}
