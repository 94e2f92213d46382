internal import CGumbo

/// Reads HTML into the same outline as Markdown.
///
/// This folder alone walks gumbo's tree.
struct HTMLReader {
    /// The lines that stand before the HTML in the issue's file.
    let lineOffset: Int

    /// A whole page: what its head says of it, and the outline of its main content.
    func page(_ html: [UInt8]) throws(IssueProblem) -> Page {
        try HTMLLimits.check(html, lineOffset: lineOffset)
        return parse(html) { root in
            let data = StructuredData(root: root, lineOffset: lineOffset)
            var metadata = HTMLMetadata(root: root)
            if let published = data.published { metadata.take(published: published) }
            metadata.takeFirstTime()
            return Page(
                matter: metadata.matter, events: data.events,
                outline: Outline(
                    nodes: HTMLWalk.outline(
                        of: MainContent.nodes(in: root), lineOffset: lineOffset)
                ))
        } ?? Page()
    }

    /// The outline of a piece of HTML within a text; nothing if it is too complex to be read.
    func nodes(of html: String) -> [OutlineNode] {
        let bytes = Array(html.utf8)
        guard (try? HTMLLimits.check(bytes, lineOffset: lineOffset)) != nil else { return [] }
        return parse(bytes) { root in
            HTMLWalk.outline(of: root.children, lineOffset: lineOffset)
        } ?? []
    }

    /// The value of an attribute of a single start tag: `<a href="…">`; nil if it has
    /// none of this name.
    func attribute(_ name: String, ofTag tag: String) -> String? {
        parse(Array(tag.utf8)) { root in
            root.elements.lazy.flatMap { [$0] + $0.elements }.compactMap { $0.attribute(name) }
                .first
        } ?? nil
    }

    /// The tree lives as long as `read` runs.
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
