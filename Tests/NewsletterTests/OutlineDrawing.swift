import Newsletter

/// Draws an outline as a tree, with each text after its line number, and links and bold words
/// marked.
struct OutlineDrawing {
    let outline: Outline

    var text: String {
        outline.nodes.map { draw($0, indent: "") }.joined()
    }

    private func draw(_ node: OutlineNode, indent: String) -> String {
        switch node {
        case .heading(let level, let text):
            indent + "heading \(level): " + draw(text)
        case .paragraph(let text):
            indent + "paragraph: " + draw(text)
        case .preformatted(let text):
            indent + "preformatted: " + draw(text)
        case .list(let items):
            items.map { item in
                indent + "entry\n" + item.nodes.map { draw($0, indent: indent + "  ") }.joined()
            }.joined()
        case .table(let table):
            (table.header.isEmpty ? [] : [indent + "header: " + cells(table.header)]).joined()
                + table.rows.map { indent + "row: " + cells($0) }.joined()
        case .quote(let nodes):
            indent + "quote\n" + nodes.map { draw($0, indent: indent + "  ") }.joined()
        }
    }

    private func cells(_ cells: [InlineText]) -> String {
        cells.map { draw($0).dropLast() }.joined(separator: " | ") + "\n"
    }

    private func draw(_ text: InlineText) -> String {
        var marks: [(offset: Int, mark: String)] = []
        for link in text.links {
            marks.append((link.range.lowerBound, "["))
            marks.append((link.range.upperBound, "](\(link.destination))"))
        }
        for range in text.strong {
            marks.append((range.lowerBound, "*"))
            marks.append((range.upperBound, "*"))
        }
        for range in text.ranges(of: .struck) {
            marks.append((range.lowerBound, "~"))
            marks.append((range.upperBound, "~"))
        }
        for offset in text.lineOffsets.dropFirst() {
            marks.append((offset, "{\(text.line(at: offset))}"))
        }
        let bytes = Array(text.text.utf8)
        var drawn = "{\(text.firstLine)}"
        var start = 0
        for (offset, mark) in marks.sorted(by: { $0.offset < $1.offset }) {
            drawn += String(decoding: bytes[start..<offset], as: UTF8.self) + mark
            start = offset
        }
        drawn += String(decoding: bytes[start...], as: UTF8.self)
        return drawn.split(separator: "\n").joined(separator: "⏎") + "\n"
    }
}
