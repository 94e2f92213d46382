internal import CGumbo

/// Parses HTML into the same kind of outline as Markdown.
///
/// Only this folder uses gumbo's tree.
struct HTMLReader {
    /// The number of lines before the HTML in the issue's file.
    let lineOffset: Int

    /// Parses a whole page: the metadata of its head, and the outline of its main content.
    func page(_ html: [UInt8]) throws(IssueProblem) -> ParsedIssue {
        try HTMLLimits.check(html, lineOffset: lineOffset)
        return parse(html) { root in
            let data = StructuredData(root: root, lineOffset: lineOffset)
            var metadata = HTMLMetadata(root: root)
            if let published = data.published { metadata.take(published: published) }
            metadata.takeFirstTime()
            return ParsedIssue(
                matter: metadata.matter, events: data.events,
                outline: Outline(
                    nodes: HTMLWalker.outline(
                        of: MainContent.nodes(in: root), lineOffset: lineOffset)
                ))
        } ?? ParsedIssue()
    }

    /// The outline of HTML inside another text; empty if it is too complex to parse.
    func nodes(of html: String) -> [OutlineNode] {
        let bytes = Array(html.utf8)
        guard (try? HTMLLimits.check(bytes, lineOffset: lineOffset)) != nil else { return [] }
        return parse(bytes) { root in
            HTMLWalker.outline(of: root.children, lineOffset: lineOffset)
        } ?? []
    }

    /// The value of an attribute in a single start tag, such as `<a href="…">`; nil if the tag does
    /// not have it.
    func attribute(_ name: String, ofTag tag: String) -> String? {
        parse(Array(tag.utf8)) { root in
            root.elements.lazy.flatMap { [$0] + $0.elements }.compactMap { $0.attribute(name) }
                .first
        } ?? nil
    }

    /// Parses and runs `read`; the tree is freed afterwards.
    private func parse<Result>(_ html: [UInt8], _ read: (HTMLElement) -> Result) -> Result? {
        html.withUnsafeBytes { bytes in
            let text = bytes.bindMemory(to: CChar.self)
            guard let output = infracal_gumbo_parse(text.baseAddress, text.count) else {
                return nil
            }
            defer { infracal_gumbo_destroy(output) }
            return HTMLElement(output.pointee.root).map(read)
        }
    }
}
