internal import CGumbo

/// Reads HTML into the same outline as Markdown.
///
/// This folder alone walks gumbo's tree.
struct HTMLReader {
    /// The lines that stand before the HTML in the file.
    let lineOffset: Int

    /// The outline of a whole page.
    func outline(of html: [UInt8]) -> Outline {
        Outline(blocks: blocks(of: String(decoding: html, as: UTF8.self)))
    }

    /// The blocks of a page or a piece of one.
    func blocks(of html: String) -> [Block] {
        guard let output = gumbo_parse(html) else { return [] }
        defer { infracal_gumbo_destroy(output) }
        var walk = HTMLWalk(lineOffset: lineOffset)
        walk.visit(output.pointee.root, depth: 0)
        return walk.finish()
    }
}
