internal import CMarkGFM

/// Parses GitHub Flavored Markdown 0.29 with tables and bare addresses into an outline.
///
/// Only this folder uses cmark's tree.
struct MarkdownReader {
    /// The number of lines before the Markdown in the issue's file.
    private let lineOffset: Int
    private let markdown: [UInt8]
    private let breaks: LineBreaks

    /// Markdown that begins after `lineOffset` lines of the issue's file.
    init(_ markdown: [UInt8], lineOffset: Int) {
        let markdown = LeadingNumbers.escaped(markdown)
        self.markdown = markdown
        self.lineOffset = lineOffset
        breaks = LineBreaks(markdown)
    }

    /// Parses the text.
    func outline() throws(IssueProblem) -> Outline {
        let hasTables = try MarkdownLimits.check(markdown, lineOffset: lineOffset)
        MarkdownSyntax.registration
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return Outline(nodes: []) }
        defer { cmark_parser_free(parser) }
        for name in hasTables
            ? ["table", "autolink", "strikethrough"] : ["autolink", "strikethrough"]
        {
            if let syntax = cmark_find_syntax_extension(name) {
                cmark_parser_attach_syntax_extension(parser, syntax)
            }
        }
        markdown.withUnsafeBytes { bytes in
            cmark_parser_feed(
                parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        guard let document = cmark_parser_finish(parser) else { return Outline(nodes: []) }
        defer { cmark_node_free(document) }
        return Outline(nodes: nodes(in: document, depth: 0))
    }

    /// The most levels of nested lists and quotes; anything deeper becomes plain paragraphs.
    ///
    /// This bounds the recursion.
    private static let deepest = 40
}

extension MarkdownReader {
    /// The outline nodes for the children of a node.
    private func nodes(in parent: OpaquePointer, depth: Int) -> [OutlineNode] {
        var nodes: [OutlineNode] = []
        var next = cmark_node_first_child(parent)
        while let node = next {
            next = cmark_node_next(node)
            append(node, to: &nodes, depth: depth)
        }
        return nodes
    }

    private func append(_ node: OpaquePointer, to nodes: inout [OutlineNode], depth: Int) {
        switch NodeKind(node) {
        case .heading:
            nodes.append(.heading(level: Int(cmark_node_get_heading_level(node)), text(of: node)))
        case .paragraph:
            let paragraph = text(of: node)
            if !paragraph.isBlank { nodes.append(.paragraph(paragraph)) }
        case .list where depth < Self.deepest:
            nodes.append(
                .list(
                    children(of: node).map { item in
                        ListItem(nodes: self.nodes(in: item, depth: depth + 1))
                    }))
        case .quote where depth < Self.deepest:
            nodes.append(.quote(self.nodes(in: node, depth: depth + 1)))
        case .list, .quote, .item:
            nodes.append(contentsOf: leaves(below: node))
        case .table:
            nodes.append(.table(table(node)))
        case .html:
            nodes.append(contentsOf: html(node))
        case .code:
            nodes.append(contentsOf: preformatted(node))
        case .other: break
        }
    }

    /// The paragraphs below a node at any depth, found without recursion.
    ///
    /// Headings are not expected at that depth.
    private func leaves(below node: OpaquePointer) -> [OutlineNode] {
        var nodes: [OutlineNode] = []
        guard let iterator = cmark_iter_new(node) else { return [] }
        defer { cmark_iter_free(iterator) }
        while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
            guard event == CMARK_EVENT_ENTER, let inner = cmark_iter_get_node(iterator),
                NodeKind(inner) == .paragraph
            else { continue }
            nodes.append(.paragraph(text(of: inner)))
        }
        return nodes
    }

    private func children(of node: OpaquePointer) -> [OpaquePointer] {
        Array(
            sequence(first: cmark_node_first_child(node)) { cmark_node_next($0) }.compactMap { $0 })
    }

    private func table(_ node: OpaquePointer) -> OutlineTable {
        let rows = children(of: node).map { row in children(of: row).map(text(of:)) }
        return OutlineTable(header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }

    private func html(_ node: OpaquePointer) -> [OutlineNode] {
        guard let literal = cmark_node_get_literal(node) else { return [] }
        return HTMLReader(lineOffset: line(of: node) - 1).nodes(of: String(cString: literal))
    }

    private func preformatted(_ node: OpaquePointer) -> [OutlineNode] {
        // A fence with a language contains program code, which is left out.
        let language = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
        guard language.isEmpty, let literal = cmark_node_get_literal(node) else { return [] }
        // The opening fence takes a line, which an indented code block does not have.
        var (length, offset, mark): (CInt, CInt, CChar) = (0, 0, 0)
        let isFenced = cmark_node_get_fenced(node, &length, &offset, &mark) != 0
        let first = line(of: node) + (isFenced ? 1 : 0)
        let text = InlineText(lines: String(cString: literal), firstLine: first)
        return text.isBlank ? [] : [.preformatted(text)]
    }

    private func text(of node: OpaquePointer) -> InlineText {
        let first = Int(cmark_node_get_start_line(node))
        let last = max(first, Int(cmark_node_get_end_line(node)))
        return InlineWalker(lines: first...last, lineOffset: lineOffset, breaks: breaks).text(
            of: node)
    }

    private func line(of node: OpaquePointer) -> Int {
        lineOffset + Int(cmark_node_get_start_line(node))
    }
}
