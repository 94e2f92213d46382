internal import CMarkGFM

/// The kinds of cmark's block nodes that an outline distinguishes.
enum NodeKind {
    case heading, paragraph, list, item, quote, table, html, code, other

    init(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING: self = .heading
        case CMARK_NODE_PARAGRAPH: self = .paragraph
        case CMARK_NODE_LIST: self = .list
        case CMARK_NODE_ITEM: self = .item
        case CMARK_NODE_BLOCK_QUOTE: self = .quote
        case CMARK_NODE_HTML_BLOCK: self = .html
        case CMARK_NODE_CODE_BLOCK: self = .code
        default:
            // An extension's node types get their numbers at run time, so their names are compared.
            let name = cmark_node_get_type_string(node).map { String(cString: $0) }
            self = name == "table" ? .table : .other
        }
    }
}
