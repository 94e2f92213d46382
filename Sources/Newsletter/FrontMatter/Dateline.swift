internal import CivilTime
internal import Text

/// Finds the line at the top of a letter that says where and when it was written: "Tartu, 9 October
/// 2023", "Number 27, 10 November 2025".
enum Dateline {
    /// The day in the dateline; nil if there is none.
    ///
    /// It is a short paragraph above the first list, table, or second heading, with a complete
    /// date. No word in it may speak of an event or a task, since its date would not be the
    /// issue's.
    static func timestamp(in outline: Outline) -> Timestamp? {
        let top = 4
        var headings = 0
        for node in outline.nodes.prefix(top) {
            switch node {
            case .heading: headings += 1
            case .paragraph(let text):
                if let date = timestamp(in: text.content) { return date }
            case .preformatted, .list, .table, .quote: return nil
            }
            if headings > 1 { return nil }
        }
        return nil
    }

    private static func timestamp(in text: TokenizedText) -> Timestamp? {
        let longest = 16
        guard text.tokens.count <= longest else { return nil }
        let lexicon = Lexicon.english
        let isTelling = lexicon.matches(in: text).contains { match in
            !lexicon.entries[match.entry].tags.isDisjoint(with: telling)
        }
        return isTelling ? nil : WrittenDate.timestamp(in: text.text(of: 0..<text.tokens.count))
    }

    private static let telling: BitSet<LexicalTag> = [
        .happening, .task, .eventVerb, .auxiliary, .action, .closes, .opens, .ends, .until,
        .deadline,
        .due, .starts, .fromWord, .invitation, .moved, .cancelled, .postponed,
    ]
}
