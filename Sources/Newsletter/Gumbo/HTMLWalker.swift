internal import CGumbo

/// Converts gumbo's nodes to the outline nodes that equivalent Markdown would have.
struct HTMLWalker {
    private let lineOffset: Int
    private var nodes: [OutlineNode] = []
    private var text: HTMLText

    /// More deeply nested elements are skipped, so that recursion is bounded.
    private static let deepest = 200

    /// A walk; if `isFlat`, everything becomes one text, as in a table cell.
    private init(lineOffset: Int, isFlat: Bool = false) {
        self.lineOffset = lineOffset
        text = HTMLText(isFlat: isFlat)
    }

    /// The outline of nodes that are `depth` elements deep.
    static func outline(
        of nodes: [UnsafeMutablePointer<GumboNode>], lineOffset: Int, depth: Int = 0
    ) -> [OutlineNode] {
        var walk = HTMLWalker(lineOffset: lineOffset)
        walk.visit(nodes, depth: depth)
        walk.endParagraph()
        return walk.nodes
    }
}

extension HTMLWalker {
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
            text.open(.style(.image))
            text.append(element.attribute("alt") ?? "", line: nil)
            text.close()
        case GUMBO_TAG_A:
            mark(element.attribute("href").map(HTMLText.Mark.link), element, depth: depth)
        case GUMBO_TAG_TIME:
            mark(element.attribute("datetime").map(HTMLText.Mark.time), element, depth: depth)
        default:
            if let style = Self.styles[element.tag.rawValue] {
                mark(.style(style), element, depth: depth)
            } else if element.isInline || text.isFlat {
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
            if !items.isEmpty { nodes.append(.list(items)) }
        case GUMBO_TAG_BLOCKQUOTE:
            nodes.append(.quote(below(element, depth: depth)))
        case GUMBO_TAG_TABLE where HTMLTable.isData(element):
            nodes.append(.table(table(HTMLTable.rows(of: element), depth: depth)))
        case GUMBO_TAG_TABLE where HTMLTable.isMixed(element):
            visitMixed(element, depth: depth)
        case GUMBO_TAG_DL:
            let items = definitions(in: element, depth: depth)
            if !items.isEmpty { nodes.append(.list(items)) }
        default:
            visit(element.children, depth: depth + 1)
            endParagraph(headingLevel: Self.headings[element.tag.rawValue])
        }
    }

    private func items(of list: HTMLElement, depth: Int) -> [ListItem] {
        list.elements.filter(\.isContent).map { ListItem(nodes: below($0, depth: depth + 1)) }
            .filter { !$0.nodes.isEmpty }
    }

    /// The terms of a definition list, each with its descriptions as a nested list.
    private func definitions(in list: HTMLElement, depth: Int) -> [ListItem] {
        // HTML allows a `div` around a term and its descriptions.
        let parts = list.elements.flatMap { $0.tag == GUMBO_TAG_DIV ? $0.elements : [$0] }
        var items: [ListItem] = []
        for part in parts where part.isContent {
            let nodes = below(part, depth: depth + 1)
            guard !nodes.isEmpty else { continue }
            if part.tag == GUMBO_TAG_DD, let term = items.last {
                let description = ListItem(nodes: nodes)
                if case .list(let others)? = term.nodes.last, term.nodes.count > 1 {
                    let all = OutlineNode.list(others + [description])
                    items[items.count - 1] = ListItem(nodes: term.nodes.dropLast() + [all])
                } else {
                    items[items.count - 1] = ListItem(nodes: term.nodes + [.list([description])])
                }
            } else {
                items.append(ListItem(nodes: nodes))
            }
        }
        return items
    }

    private func below(_ element: HTMLElement, depth: Int) -> [OutlineNode] {
        Self.outline(of: element.children, lineOffset: lineOffset, depth: depth + 1)
    }

    /// Visits a table in which rows of fields follow rows with a single cell.
    private mutating func visitMixed(_ element: HTMLElement, depth: Int) {
        var fields: [HTMLElement] = []
        for row in HTMLTable.rows(of: element) {
            if HTMLTable.isFields(row) {
                fields.append(row)
                continue
            }
            if !fields.isEmpty { nodes.append(.table(table(fields, depth: depth))) }
            fields = []
            visit(row.children, depth: depth + 1)
            endParagraph()
        }
        if !fields.isEmpty { nodes.append(.table(table(fields, depth: depth))) }
    }

    private func table(_ rows: [HTMLElement], depth: Int) -> OutlineTable {
        var grid = TableGrid()
        for row in rows {
            for cell in HTMLTable.cells(of: row) {
                var walk = HTMLWalker(lineOffset: lineOffset, isFlat: true)
                walk.visit(cell.children, depth: depth + 1)
                let text = walk.text.end() ?? InlineText(plain: "", line: lineOffset + 1)
                grid.add(text, columns: cell.span("colspan"), rows: cell.span("rowspan"))
            }
            grid.endRow()
        }
        guard let first = rows.first, HTMLTable.isHeader(first) else {
            return OutlineTable(header: [], rows: grid.rows)
        }
        return OutlineTable(header: grid.rows[0], rows: Array(grid.rows.dropFirst()))
    }

    private mutating func endParagraph(headingLevel: Int? = nil) {
        guard let paragraph = text.end(), !paragraph.isBlank else { return }
        nodes.append(headingLevel.map { .heading(level: $0, paragraph) } ?? .paragraph(paragraph))
    }

    private static let styles: [UInt32: InlineText.Style] = [
        GUMBO_TAG_STRONG.rawValue: .strong, GUMBO_TAG_B.rawValue: .strong,
        GUMBO_TAG_EM.rawValue: .emphasis, GUMBO_TAG_I.rawValue: .emphasis,
        GUMBO_TAG_CODE.rawValue: .code, GUMBO_TAG_DEL.rawValue: .struck,
        GUMBO_TAG_S.rawValue: .struck, GUMBO_TAG_STRIKE.rawValue: .struck,
    ]

    private static let headings: [UInt32: Int] = [
        GUMBO_TAG_H1.rawValue: 1, GUMBO_TAG_H2.rawValue: 2, GUMBO_TAG_H3.rawValue: 3,
        GUMBO_TAG_H4.rawValue: 4, GUMBO_TAG_H5.rawValue: 5, GUMBO_TAG_H6.rawValue: 6,
    ]
}

extension HTMLElement {
    /// The number of columns or rows that a cell spans; absurd numbers count as 1.
    fileprivate func span(_ attribute: String) -> Int {
        let plausible = 1...50
        let span = self.attribute(attribute).flatMap { Int($0) } ?? 1
        return plausible.contains(span) ? span : 1
    }
}
