internal import CMarkGFM

/// Reads Markdown with tables and bare addresses (GitHub Flavored Markdown 0.29) into an outline.
///
/// This folder alone walks cmark's tree.
struct MarkdownReader {
    /// The lines that stand before the Markdown in the issue's file.
    let lineOffset: Int

    /// The outline of a text.
    func outline(of markdown: [UInt8]) throws(IssueProblem) -> Outline {
        let hasTables = try MarkdownLimits.check(markdown, lineOffset: lineOffset)
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return Outline(blocks: []) }
        defer { cmark_parser_free(parser) }
        for name in hasTables ? ["table", "autolink"] : ["autolink"] {
            if let syntax = cmark_find_syntax_extension(name) {
                cmark_parser_attach_syntax_extension(parser, syntax)
            }
        }
        markdown.withUnsafeBytes { bytes in
            cmark_parser_feed(
                parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        guard let document = cmark_parser_finish(parser) else { return Outline(blocks: []) }
        defer { cmark_node_free(document) }
        return Outline(blocks: blocks(in: document, depth: 0))
    }

    /// Deeper nesting is read as if it stood at this depth, so that recursion stays bounded.
    private static let deepest = 40
}

extension MarkdownReader {
    /// The blocks below a node that holds blocks.
    private func blocks(in parent: OpaquePointer, depth: Int) -> [Block] {
        var blocks: [Block] = []
        var next = cmark_node_first_child(parent)
        while let node = next {
            next = cmark_node_next(node)
            append(node, to: &blocks, depth: depth)
        }
        return blocks
    }

    private func append(_ node: OpaquePointer, to blocks: inout [Block], depth: Int) {
        switch NodeKind(node) {
        case .heading:
            blocks.append(.heading(level: Int(cmark_node_get_heading_level(node)), text(of: node)))
        case .paragraph:
            let paragraph = text(of: node)
            if !paragraph.isBlank { blocks.append(.paragraph(paragraph)) }
        case .list where depth < Self.deepest:
            blocks.append(
                .list(
                    children(of: node).map { item in
                        ListItem(blocks: self.blocks(in: item, depth: depth + 1))
                    }))
        case .quote where depth < Self.deepest:
            blocks.append(.quote(self.blocks(in: node, depth: depth + 1)))
        case .list, .quote, .item:
            blocks.append(contentsOf: leaves(below: node))
        case .table:
            blocks.append(.table(table(node)))
        case .html:
            blocks.append(contentsOf: html(node))
        case .code:
            blocks.append(contentsOf: preformatted(node))
        case .other: break
        }
    }

    /// The paragraphs below a node, however deep, without recursion; no heading stands so deep.
    private func leaves(below node: OpaquePointer) -> [Block] {
        var blocks: [Block] = []
        guard let iterator = cmark_iter_new(node) else { return [] }
        defer { cmark_iter_free(iterator) }
        while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
            guard event == CMARK_EVENT_ENTER, let inner = cmark_iter_get_node(iterator),
                NodeKind(inner) == .paragraph
            else { continue }
            blocks.append(.paragraph(text(of: inner)))
        }
        return blocks
    }

    private func children(of node: OpaquePointer) -> [OpaquePointer] {
        Array(
            sequence(first: cmark_node_first_child(node)) { cmark_node_next($0) }.compactMap { $0 })
    }

    private func table(_ node: OpaquePointer) -> Table {
        let rows = children(of: node).map { row in children(of: row).map(text(of:)) }
        return Table(header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }

    private func html(_ node: OpaquePointer) -> [Block] {
        guard let literal = cmark_node_get_literal(node) else { return [] }
        return HTMLReader(lineOffset: line(of: node) - 1).blocks(of: String(cString: literal))
    }

    private func preformatted(_ node: OpaquePointer) -> [Block] {
        // A fence that names a language holds code.
        let language = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
        guard language.isEmpty, let literal = cmark_node_get_literal(node) else { return [] }
        // The fence is a line of its own, which an indented block does not have.
        var (length, offset, mark): (CInt, CInt, CChar) = (0, 0, 0)
        let isFenced = cmark_node_get_fenced(node, &length, &offset, &mark) != 0
        let first = line(of: node) + (isFenced ? 1 : 0)
        let text = InlineText(lines: String(cString: literal), firstLine: first)
        return text.isBlank ? [] : [.preformatted(text)]
    }

    private func text(of node: OpaquePointer) -> InlineText {
        InlineWalk(firstLine: line(of: node), lineOffset: lineOffset).text(of: node)
    }

    private func line(of node: OpaquePointer) -> Int {
        lineOffset + Int(cmark_node_get_start_line(node))
    }
}
