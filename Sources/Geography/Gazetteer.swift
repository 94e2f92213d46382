public import Items
public import Text

/// Countries, states and towns by name.
///
/// `data/gazetteer.tsv` explains the format of its lines. The file is compiled into the program and
/// searched in place, so that nothing has to be loaded at the start.
public struct Gazetteer: Sendable {
    let table: GazetteerTable

    /// The gazetteer that is compiled into the program.
    public static let bundled = Gazetteer(table: GazetteerTable())

    /// A gazetteer from lines in the format of `data/gazetteer.tsv`, sorted like that file.
    public init(lines: String) {
        table = GazetteerTable(lines: Array(lines.utf8))
    }

    private init(table: GazetteerTable) {
        self.table = table
    }
}

extension Gazetteer {
    /// The region that a heading or a name mentions (`Europe`, `Latin America`, `Events in Asia`).
    ///
    /// `global` for `Virtual` and `Online`; nil if there is none.
    public func region(named heading: TokenizedText) -> Region? {
        if let first = regions(named: heading).first { return first }
        let text = FoldedWords(heading, tokens: 0..<heading.tokens.count)
        let saysOnline = text.words.indices.contains { Self.onlineWords.contains(text.word($0)) }
        return saysOnline ? .global : nil
    }

    /// The regions that a heading mentions, in the order of the text: two in "Asia and Oceania".
    public func regions(named heading: TokenizedText) -> [Region] {
        let text = FoldedWords(heading, tokens: 0..<heading.tokens.count)
        return text.words.indices.compactMap { index in
            longestMatch(in: text, at: index)?.rows.first { $0.kind == .region }?.region
        }
    }

    /// The region that a heading or a name mentions.
    public func region(named heading: String) -> Region? {
        region(named: TokenizedText(heading))
    }

    private static let onlineWords: Set<String> = [
        "online", "remote", "virtual", "virtually", "worldwide",
    ]
}
