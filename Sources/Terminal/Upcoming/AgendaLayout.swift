/// The layout of an agenda on a screen.
///
/// An entry takes one line if it fits: number, marks, date, time left, title, details. Otherwise
/// title and details are wrapped next to the time, or below it on narrow screens. The time left is
/// dropped if there is no room for it.
struct AgendaLayout {
    private let palette: Palette
    private let columns: Int
    /// The columns at which texts begin.
    private let mark: Int
    private let when: Int
    private let left: Int
    private let what: Int
    private let isBeside: Bool
    private let showsLeft: Bool

    /// A layout in which all rows are aligned.
    init(_ rows: [AgendaRow], on screen: Screen) {
        palette = screen.palette
        columns = screen.columns
        let whenWidth = rows.map { TextWidth.columns(of: $0.when) }.max() ?? 0
        let leftWidth = rows.map { TextWidth.columns(of: $0.left.words) }.max() ?? 0
        let marksWidth = rows.map(\.marks.count).max() ?? 0
        mark = String(rows.last?.number ?? 0).count + 1
        when = mark + (marksWidth == 0 ? 0 : marksWidth + 1)
        left = when + whenWidth + Self.gap
        isBeside = columns - (left + leftWidth + Self.gap) >= Self.leastRoom
        showsLeft = left + leftWidth <= columns
        what = isBeside ? left + leftWidth + Self.gap : when
    }

    /// The lines of one entry.
    func lines(of row: AgendaRow) -> [String] {
        var first = AlignedLine(palette)
        let number = String(row.number)
        first.put(number, style: .quiet, at: mark - 1 - number.count)
        first.put(String(row.marks.map(\.rawValue)), at: mark)
        let times = Paragraph(row.when).lines(
            columns: max(1, columns - when), limit: Self.mostLines)
        first.put(times.first ?? "", at: when)
        if showsLeft { first.put(row.left.words, style: row.left.style, at: left) }
        let texts = texts(of: row)
        guard isBeside else {
            return [first.text] + times.dropFirst().map { line($0) } + texts.map(line)
        }
        if let title = texts.first { first.put(title.words, style: title.style, at: what) }
        if texts.count == 2, isOneLine(texts) {
            first.put(Self.separator(before: texts[1]) + texts[1].words, style: .quiet, at: 0)
            return [first.text]
        }
        return [first.text] + texts.dropFirst().map(line)
    }
}

extension AgendaLayout {
    private struct Text {
        let words: String
        let style: Palette.Style?
    }

    private static let gap = 2
    /// The columns that a title needs next to the time.
    private static let leastRoom = 26
    /// The most lines for a title, or for details.
    private static let mostLines = 2

    /// The text before details on the line of the title: `· `, or nothing if they begin with `=`.
    private static func separator(before details: Text) -> String {
        details.words.hasPrefix("=") ? "" : "· "
    }

    private func texts(of row: AgendaRow) -> [Text] {
        let room = max(1, columns - what)
        let title = Paragraph(row.title).lines(columns: room, limit: Self.mostLines)
            .map { Text(words: $0, style: row.isCancelled ? .struck : nil) }
        guard !row.details.isEmpty else { return title }
        return title
            + Paragraph(row.details).lines(columns: room, limit: Self.mostLines)
            .map { Text(words: $0, style: .quiet) }
    }

    /// True if a title and its details fit next to each other on one line.
    private func isOneLine(_ texts: [Text]) -> Bool {
        texts[1].style == .quiet
            && what + TextWidth.columns(of: texts[0].words) + 1
                + Self.separator(before: texts[1]).count
                + TextWidth.columns(of: texts[1].words) <= columns
    }

    private func line(_ text: Text) -> String {
        var line = AlignedLine(palette)
        line.put(text.words, style: text.style, at: what)
        return line.text
    }

    private func line(_ words: String) -> String { line(Text(words: words, style: nil)) }
}

extension TimeLeft {
    fileprivate var style: Palette.Style? {
        switch urgency {
        case .past: .quiet
        case .pressing: .urgent
        case .soon: .soon
        case .later: nil
        }
    }
}
