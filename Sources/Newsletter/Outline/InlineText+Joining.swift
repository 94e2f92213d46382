extension InlineText {
    /// Several texts as one, with a separator between them; links, bold and lines are kept.
    package static func joined(_ texts: [InlineText], separator: String) -> InlineText {
        guard let first = texts.first else { return InlineText(plain: "", line: 1) }
        var text = first.text
        var links = first.links
        var strong = first.strong
        var code = first.code
        var lineStarts = first.lineStarts
        for other in texts.dropFirst() {
            text += separator
            let shift = text.utf8.count
            text += other.text
            links += other.links.map {
                Link(range: $0.range.moved(by: shift), destination: $0.destination)
            }
            strong += other.strong.map { $0.moved(by: shift) }
            code += other.code.map { $0.moved(by: shift) }
            let line = lineStarts.last?.line
            lineStarts += other.lineStarts.filter { $0.line != line }
                .map { LineStart(offset: $0.offset + shift, line: $0.line) }
        }
        return InlineText(
            text: text, links: links, strong: strong, code: code, lineStarts: lineStarts)
    }
}

extension Range<Int> {
    fileprivate func moved(by shift: Int) -> Range<Int> {
        lowerBound + shift..<upperBound + shift
    }
}

extension Table {
    /// The rows as lines of text: the cells between bars, each behind its column's heading.
    package var lines: [InlineText] {
        rows.map { row in
            let cells = row.enumerated().compactMap { column, cell -> InlineText? in
                guard !cell.isBlank else { return nil }
                guard column < header.count, !header[column].isBlank else { return cell }
                let label = InlineText(plain: header[column].text, line: cell.firstLine)
                return .joined([label, cell], separator: ": ")
            }
            return .joined(cells, separator: " | ")
        }
    }
}
