extension InlineText {
    /// Several texts as one, with a separator between them; links, bold and lines are kept.
    package static func joined(_ texts: [InlineText], separator: String) -> InlineText {
        guard var result = texts.first else { return InlineText(plain: "", line: 1) }
        for text in texts.dropFirst() {
            result = result.appending(separator, text)
        }
        return result
    }

    private func appending(_ separator: String, _ other: InlineText) -> InlineText {
        let shift = text.utf8.count + separator.utf8.count
        func moved(_ range: Range<Int>) -> Range<Int> {
            range.lowerBound + shift..<range.upperBound + shift
        }
        return InlineText(
            text: text + separator + other.text,
            links: links
                + other.links.map { Link(range: moved($0.range), destination: $0.destination) },
            strong: strong + other.strong.map(moved), code: code + other.code.map(moved),
            lineStarts: lineStarts
                + other.lineStarts.filter { $0.line != lineStarts.last?.line }
                .map { LineStart(offset: $0.offset + shift, line: $0.line) })
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
