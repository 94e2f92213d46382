internal import CGumbo

/// An element of gumbo's tree, valid only as long as the tree.
struct HTMLElement {
    private let element: GumboElement

    /// The element of a node; nil for text, comments and the document.
    init?(_ node: UnsafeMutablePointer<GumboNode>?) {
        guard let node, Self.kinds.contains(node.pointee.type.rawValue) else { return nil }
        element = node.pointee.v.element
    }

    /// The tag.
    var tag: GumboTag { element.tag }

    /// The child nodes.
    var children: [UnsafeMutablePointer<GumboNode>] {
        (0..<Int(element.children.length)).compactMap {
            element.children.data[$0]?.assumingMemoryBound(to: GumboNode.self)
        }
    }

    /// The line on which it begins, 1-based.
    var line: Int { Int(element.start_pos.line) }

    /// The text of its direct children.
    var plainText: String {
        children.reduce(into: "") { text, node in
            switch node.pointee.type {
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
                text += String(cString: node.pointee.v.text.text)
            default: break
            }
        }
    }

    /// The child elements.
    var elements: [HTMLElement] { children.compactMap { HTMLElement($0) } }

    /// The value of an attribute; nil if the element does not have it.
    func attribute(_ name: String) -> String? {
        var attributes = element.attributes
        guard let attribute = gumbo_get_attribute(&attributes, name) else { return nil }
        return String(cString: attribute.pointee.value)
    }

    /// True if readers of the page see it, and it is not navigation, a form, or a sidebar.
    var isContent: Bool {
        !Self.frame.contains(tag.rawValue) && attribute("hidden") == nil
            && attribute("aria-hidden") != "true"
            && !Self.frameRoles.contains(attribute("role") ?? "")
    }

    /// True for an inline element.
    var isInline: Bool { Self.inline.contains(tag.rawValue) }

    /// True if it has one of these tags, or contains such an element down to a depth.
    func contains(_ tags: Set<UInt32>, depth: Int = deepestSearch) -> Bool {
        if tags.contains(tag.rawValue) { return true }
        return depth > 0 && elements.contains { $0.contains(tags, depth: depth - 1) }
    }

    /// The bytes of text in it, without navigation and the like; anything too deep does not count.
    func textLength(depth: Int = deepestText) -> Int {
        guard depth > 0 else { return 0 }
        return children.reduce(0) { sum, node in
            if node.pointee.type == GUMBO_NODE_TEXT {
                return sum + Int(node.pointee.v.text.original_text.length)
            }
            guard let child = HTMLElement(node), child.isContent else { return sum }
            return sum + child.textLength(depth: depth - 1)
        }
    }

    /// True if there is a digit in its text, down to a depth.
    var hasDigit: Bool { hasDigit(depth: Self.deepestSearch) }

    private func hasDigit(depth: Int) -> Bool {
        children.contains { node in
            if node.pointee.type == GUMBO_NODE_TEXT {
                return String(cString: node.pointee.v.text.text).contains(where: \.isNumber)
            }
            return depth > 0 && HTMLElement(node)?.hasDigit(depth: depth - 1) == true
        }
    }

    private static let deepestText = 100
    private static let deepestSearch = 20
    private static let kinds: Set<UInt32> = [
        GUMBO_NODE_ELEMENT.rawValue, GUMBO_NODE_TEMPLATE.rawValue,
    ]
    private static let frameRoles: Set<String> = [
        "navigation", "banner", "contentinfo", "search", "complementary", "dialog",
    ]

    private static let frame: Set<UInt32> = Set(
        [
            GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT,
            GUMBO_TAG_TEMPLATE, GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM,
            GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_IFRAME,
            GUMBO_TAG_OBJECT, GUMBO_TAG_SVG, GUMBO_TAG_CANVAS, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO,
        ].map(\.rawValue))

    private static let inline: Set<UInt32> = Set(
        [
            GUMBO_TAG_SPAN, GUMBO_TAG_EM, GUMBO_TAG_I, GUMBO_TAG_U, GUMBO_TAG_SMALL, GUMBO_TAG_FONT,
            GUMBO_TAG_CODE, GUMBO_TAG_SUP, GUMBO_TAG_SUB, GUMBO_TAG_ABBR, GUMBO_TAG_TIME,
            GUMBO_TAG_A, GUMBO_TAG_B, GUMBO_TAG_STRONG, GUMBO_TAG_BR, GUMBO_TAG_IMG, GUMBO_TAG_DEL,
            GUMBO_TAG_INS, GUMBO_TAG_S, GUMBO_TAG_STRIKE, GUMBO_TAG_Q, GUMBO_TAG_CITE,
            GUMBO_TAG_MARK, GUMBO_TAG_KBD, GUMBO_TAG_SAMP, GUMBO_TAG_VAR, GUMBO_TAG_DFN,
            GUMBO_TAG_BIG, GUMBO_TAG_TT, GUMBO_TAG_BDI, GUMBO_TAG_BDO, GUMBO_TAG_WBR,
            GUMBO_TAG_LABEL, GUMBO_TAG_DATA, GUMBO_TAG_ACRONYM, GUMBO_TAG_NOBR, GUMBO_TAG_UNKNOWN,
        ].map(\.rawValue))
}
