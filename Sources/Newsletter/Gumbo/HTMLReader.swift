internal import CGumbo

/// Reads HTML into the same outline as Markdown.
///
/// This folder alone walks gumbo's tree.
struct HTMLReader {
    /// The lines that stand before the HTML in the issue's file.
    let lineOffset: Int

    /// A whole page: what its head says of it, and the outline of its main content.
    func page(_ html: [UInt8]) throws(IssueProblem) -> HTMLPage {
        try HTMLLimits.check(html, lineOffset: lineOffset)
        return parse(html) { root in
            HTMLPage(
                matter: HTMLMetadata(root: root).matter,
                outline: Outline(
                    blocks: HTMLWalk.blocks(of: MainContent.nodes(in: root), lineOffset: lineOffset)
                ))
        } ?? HTMLPage()
    }

    /// The blocks of a piece of HTML within a text; none where it is too complex to be read.
    func blocks(of html: String) -> [Block] {
        let bytes = Array(html.utf8)
        guard (try? HTMLLimits.check(bytes, lineOffset: lineOffset)) != nil else { return [] }
        return parse(bytes) { root in
            HTMLWalk.blocks(of: root.children, lineOffset: lineOffset)
        } ?? []
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
