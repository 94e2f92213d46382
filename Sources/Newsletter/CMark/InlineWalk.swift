internal import CMarkGFM

/// Reads the inline nodes below one of cmark's blocks.
struct InlineWalk {
    private var builder: InlineTextBuilder
    /// The offsets at which the links and strong spans begin that are still open.
    private var openings: [Int] = []
    private let lineOffset: Int

    init(firstLine: Int, lineOffset: Int) {
        builder = InlineTextBuilder(line: firstLine)
        self.lineOffset = lineOffset
    }

    /// The text of a block, without its child blocks.
    consuming func text(of block: OpaquePointer) -> InlineText {
        guard let iterator = cmark_iter_new(block) else { return builder.build() }
        defer { cmark_iter_free(iterator) }
        while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
            guard let node = cmark_iter_get_node(iterator), node != block else { continue }
            if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
        }
        return builder.build()
    }

    private mutating func enter(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT:
            moveToLine(of: node)
            builder.append(literal(of: node))
        case CMARK_NODE_CODE:
            moveToLine(of: node)
            builder.appendCode(literal(of: node))
        case CMARK_NODE_SOFTBREAK: builder.breakLine(isHard: false)
        case CMARK_NODE_LINEBREAK: builder.breakLine(isHard: true)
        case CMARK_NODE_HTML_INLINE:
            if literal(of: node).lowercased().hasPrefix("<br") { builder.append("\n") }
        case CMARK_NODE_LINK, CMARK_NODE_STRONG: openings.append(builder.offset)
        default: break
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_LINK:
            guard let start = openings.popLast(), let url = cmark_node_get_url(node) else { return }
            builder.closeLink(from: start, destination: String(cString: url))
        case CMARK_NODE_STRONG:
            guard let start = openings.popLast() else { return }
            builder.closeStrong(from: start)
        default: break
        }
    }

    /// Text nodes know their line; breaks that a link's target hides are made up for here.
    private mutating func moveToLine(of node: OpaquePointer) {
        builder.moveToLine(lineOffset + Int(cmark_node_get_start_line(node)))
    }

    private func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}
