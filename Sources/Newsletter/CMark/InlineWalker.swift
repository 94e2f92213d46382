internal import CMarkGFM

/// Reads the inline nodes of a cmark block.
struct InlineWalker {
    /// A link or style that is still open.
    private struct Opening {
        let style: InlineText.Style?
        let start: Int
        /// The tag that opened it in inline HTML; nil for Markdown syntax.
        var tag: String?
        /// The target of a link, or the machine-readable time of a tag.
        var value: String?
    }

    private var builder: InlineTextBuilder
    private var openings: [Opening] = []
    private let lineOffset: Int
    /// The lines of the block in the Markdown, 1-based; `lineOffset` is not added.
    private let lines: ClosedRange<Int>
    private let breaks: LineBreaks

    init(lines: ClosedRange<Int>, lineOffset: Int, breaks: LineBreaks) {
        builder = InlineTextBuilder(line: lineOffset + lines.lowerBound)
        self.lineOffset = lineOffset
        self.lines = lines
        self.breaks = breaks
    }

    /// The text of a block, without that of nested blocks.
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
            let start = builder.offset
            builder.append(literal(of: node))
            builder.close(.code, from: start)
        case CMARK_NODE_SOFTBREAK:
            builder.breakLine(
                isHard: breaks.isMeant(after: builder.line - lineOffset, in: lines))
        case CMARK_NODE_LINEBREAK: builder.breakLine(isHard: true)
        case CMARK_NODE_HTML_INLINE: read(tag: literal(of: node))
        case CMARK_NODE_LINK:
            builder.separateFromZone()
            open(nil)
        default: if let style = Style(node) { open(style.inlineStyle) }
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        guard let style = Style(node) else { return }
        while openings.last?.tag != nil { closeLast() }
        guard style == .link else { return closeLast() }
        guard let opening = openings.popLast(), let url = cmark_node_get_url(node) else { return }
        builder.closeLink(from: opening.start, destination: String(cString: url))
    }

    private mutating func open(
        _ style: InlineText.Style?, tag: String? = nil, value: String? = nil
    ) {
        openings.append(Opening(style: style, start: builder.offset, tag: tag, value: value))
    }

    private mutating func closeLast() {
        guard let opening = openings.popLast() else { return }
        if let style = opening.style { builder.close(style, from: opening.start) }
        guard let value = opening.value else { return }
        if opening.tag == "a" {
            builder.closeLink(from: opening.start, destination: value)
        } else {
            builder.closeTime(from: opening.start, value: value)
        }
    }

    /// Handles a tag of inline HTML, which newsletters use where Markdown has no syntax.
    private mutating func read(tag: String) {
        let name = String(tag.lowercased().drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter })
        if name == "br" { return builder.append("\n") }
        guard !tag.hasPrefix("</") else {
            if openings.last?.tag == name { closeLast() }
            return
        }
        if let attribute = Self.attributes[name] {
            let value = HTMLReader(lineOffset: lineOffset).attribute(attribute, ofTag: tag)
            if let value { open(nil, tag: name, value: value) }
        } else if let style = Self.styles[name] {
            open(style, tag: name)
        }
    }

    /// The attribute that matters, by tag.
    private static let attributes = ["a": "href", "time": "datetime"]

    private static let styles: [String: InlineText.Style] = [
        "del": .struck, "s": .struck, "strike": .struck, "b": .strong, "strong": .strong,
        "em": .emphasis, "i": .emphasis,
    ]

    /// Moves to the source line of a text node.
    ///
    /// Line breaks inside a link's target have no nodes of their own, so they cannot be counted.
    private mutating func moveToLine(of node: OpaquePointer) {
        builder.moveToLine(lineOffset + Int(cmark_node_get_start_line(node)))
    }

    private func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}

extension InlineWalker {
    /// The inline nodes that contain others.
    private enum Style {
        case link, strong, emphasis, struck, image

        init?(_ node: OpaquePointer) {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_LINK: self = .link
            case CMARK_NODE_STRONG: self = .strong
            case CMARK_NODE_EMPH: self = .emphasis
            case CMARK_NODE_IMAGE: self = .image
            default:
                // An extension's node types get their numbers at run time, so their names are
                // compared.
                guard let name = cmark_node_get_type_string(node),
                    String(cString: name) == "strikethrough"
                else { return nil }
                self = .struck
            }
        }

        /// The style of the text; nil for a link.
        var inlineStyle: InlineText.Style? {
            switch self {
            case .link: nil
            case .strong: .strong
            case .emphasis: .emphasis
            case .struck: .struck
            case .image: .image
            }
        }
    }
}
