internal import CGumbo

/// Turns gumbo's nodes into blocks.
///
/// Text between block elements becomes a paragraph; a cell of a table that lays out a page becomes
/// one, too, since such tables hold one thing a cell.
struct HTMLWalk {
    private let lineOffset: Int
    private var blocks: [Block] = []
    private var builder: InlineTextBuilder?

    /// Deeper elements are passed over, so that recursion stays bounded.
    private static let deepest = 200

    init(lineOffset: Int) {
        self.lineOffset = lineOffset
    }

    /// The blocks so far.
    mutating func finish() -> [Block] {
        endParagraph()
        return blocks
    }

    /// Reads a node and all below it.
    mutating func visit(_ node: UnsafeMutablePointer<GumboNode>?, depth: Int) {
        guard let node, depth < Self.deepest else { return }
        switch node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE:
            append(node.pointee.v.text)
        case GUMBO_NODE_ELEMENT:
            visitElement(node, depth: depth)
        default: break
        }
    }
}

extension HTMLWalk {
    private mutating func visitElement(_ node: UnsafeMutablePointer<GumboNode>, depth: Int) {
        let element = node.pointee.v.element
        switch element.tag {
        case GUMBO_TAG_BR:
            builder?.append("\n")
        case GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_HEAD, GUMBO_TAG_PRE: break
        case GUMBO_TAG_A:
            let start = builder?.offset ?? 0
            visitChildren(of: element, depth: depth)
            if let address = Self.attribute("href", of: element) {
                builder?.closeLink(from: start, destination: address)
            }
        case GUMBO_TAG_STRONG, GUMBO_TAG_B:
            let start = builder?.offset ?? 0
            visitChildren(of: element, depth: depth)
            builder?.closeStrong(from: start)
        case let tag where Self.inline.contains(tag.rawValue):
            visitChildren(of: element, depth: depth)
        default:
            endParagraph()
            visitChildren(of: element, depth: depth)
            endParagraph()
        }
    }

    private mutating func visitChildren(of element: GumboElement, depth: Int) {
        for index in 0..<Int(element.children.length) {
            let child = element.children.data[index]
            visit(child?.assumingMemoryBound(to: GumboNode.self), depth: depth + 1)
        }
    }

    /// Adds text with its white space folded, as browsers show it.
    private mutating func append(_ text: GumboText) {
        let words = String(cString: text.text).split { $0.isWhitespace }
        if builder == nil {
            guard !words.isEmpty else { return }
            builder = InlineTextBuilder(line: lineOffset + Int(text.start_pos.line))
        }
        var line = lineOffset + Int(text.start_pos.line)
        for piece in String(cString: text.text).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            builder?.moveToLine(line)
            builder?.appendFolded(piece)
            line += 1
        }
    }

    private mutating func endParagraph() {
        guard let text = builder?.build() else { return }
        builder = nil
        if !text.isBlank { blocks.append(.paragraph(text)) }
    }

    private static func attribute(_ name: String, of element: GumboElement) -> String? {
        var attributes = element.attributes
        guard let attribute = gumbo_get_attribute(&attributes, name) else { return nil }
        return String(cString: attribute.pointee.value)
    }

    /// Elements that stand within a line.
    private static let inline: Set<UInt32> = Set(
        [
            GUMBO_TAG_SPAN, GUMBO_TAG_EM, GUMBO_TAG_I, GUMBO_TAG_U, GUMBO_TAG_SMALL, GUMBO_TAG_FONT,
            GUMBO_TAG_CODE, GUMBO_TAG_SUP, GUMBO_TAG_SUB, GUMBO_TAG_ABBR, GUMBO_TAG_TIME,
        ].map(\.rawValue))
}
