internal import CivilTime
public import Items

/// All details of one item, as a page.
public struct ItemCard {
    private let item: Item
    private let parent: Item?
    private let history: [String]
    private let viewer: Viewer

    /// A page about an item.
    ///
    /// - Parameters:
    ///   - item: The item.
    ///   - parent: The event that it belongs to, if any.
    ///   - history: Its changes, one sentence per revision.
    ///   - viewer: The person who reads the page.
    public init(_ item: Item, parent: Item?, history: [String], for viewer: Viewer) {
        self.item = item
        self.parent = parent
        self.history = history
        self.viewer = viewer
    }

    /// The lines, wrapped to fit a screen.
    public func lines(on screen: Screen) -> [String] {
        let title = Paragraph(DisplayText(ItemRow(item, for: viewer).title).line)
            .lines(columns: screen.columns, limit: .max)
            .map { screen.palette.styled($0, .header) }
        let sections = [
            ("HISTORY", history.map { ("", $0) }), ("DOUBTS", item.doubts.map { ("", $0) }),
            ("FOUND IN", sources),
        ]
        return title + block(facts, on: screen)
            + sections.filter { !$0.1.isEmpty }.flatMap { name, entries in
                ["", screen.palette.styled(name, .header)] + block(entries, on: screen)
            }
    }
}

extension ItemCard {
    private var facts: [(String, String)] {
        let row = ItemRow(item, for: viewer)
        let facts = item.facts
        let kind = facts.kind.rawValue + ", " + facts.category.rawValue
        let place = [facts.placeWording, facts.knownRegion?.title].compactMap(\.self)
        let link = facts.url.flatMap { WebLink($0)?.text } ?? ""
        let when = [row.when, row.stated, "(\(row.left.words))"].joined(separator: " ")
        let event = parent.map { "\($0.facts.title) (\($0.uid.brief))" } ?? ""
        let entries: [(String, String)] = [
            ("When", when), ("Repeats", facts.recurrence?.wording ?? ""), ("Kind", kind),
            ("Status", item.status.rawValue),
            ("Place", place.isEmpty ? "unknown" : place.joined(separator: "; ")),
            ("Projects", row.projects), ("Link", link), ("Part of", event),
            ("ID", "\(item.uid), revision \(item.sequence)"),
        ]
        return entries.filter { !$0.1.isEmpty }
    }

    private var sources: [(String, String)] {
        item.mentions.map { mention in
            let text = mention.text.isEmpty ? "" : ": “" + mention.text + "”"
            return ("", "\(mention.issue):\(mention.line) (\(mention.published.date))" + text)
        }
    }

    /// Labels in a column of their own, with the texts wrapped next to them.
    private func block(_ entries: [(String, String)], on screen: Screen) -> [String] {
        let width = entries.map { TextWidth.columns(of: $0.0) }.max() ?? 0
        let indent = width == 0 ? Self.indent : width + Self.indent
        return entries.flatMap { label, text in
            let lines = Paragraph(DisplayText(text).line)
                .lines(columns: max(1, screen.columns - indent), limit: .max)
            let padding = String(repeating: " ", count: indent - TextWidth.columns(of: label))
            return lines.enumerated().map { index, line in
                (index == 0
                    ? screen.palette.styled(label, .quiet) + padding
                    : String(repeating: " ", count: indent)) + line
            }
        }
    }

    private static let indent = 2
}
