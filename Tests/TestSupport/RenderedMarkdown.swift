internal import CMarkGFM
internal import Newsletter

/// An issue's body, rendered to HTML by cmark-gfm.
public struct RenderedMarkdown {
    /// The HTML.
    public let html: String

    /// Renders the text after the front matter.
    public init(issue: [UInt8]) {
        html = Self.rendered(Self.body(of: String(decoding: issue, as: UTF8.self)))
    }

    private static func body(of text: String) -> String {
        let fence = "---\n"
        guard text.hasPrefix(fence),
            let end = text.dropFirst(fence.count).firstRange(of: "\n" + fence)
        else { return text.firstRange(of: "\n\n").map { String(text[$0.upperBound...]) } ?? text }
        return String(text[end.upperBound...])
    }

    private static func rendered(_ markdown: String) -> String {
        MarkdownSyntax.registration
        let options = CMARK_OPT_DEFAULT | CMARK_OPT_UNSAFE
        guard let parser = cmark_parser_new(options) else { return "" }
        defer { cmark_parser_free(parser) }
        for name in ["table", "autolink"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        cmark_parser_feed(parser, markdown, markdown.utf8.count)
        guard let document = cmark_parser_finish(parser) else { return "" }
        defer { cmark_node_free(document) }
        guard
            let html = cmark_render_html(
                document, options, cmark_parser_get_syntax_extensions(parser))
        else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        return String(cString: html)
    }
}
