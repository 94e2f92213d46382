internal import CivilTime
internal import Items
internal import Reconciliation
internal import Terminal

/// The changes by issues since a day.
struct ChangeReport: Encodable {
    /// The first day of the report.
    let since: CivilDate
    /// Items that were announced.
    let appeared: [Item]
    /// Items whose date or time changed.
    let moved: [Item]
    /// Items that were cancelled.
    let cancelled: [Item]
    /// Items that changed in another way.
    let updated: [Item]

    /// A report of changes since a day.
    init(_ changes: Changes, since: CivilDate) {
        self.since = since
        appeared = changes.appeared
        moved = changes.moved
        cancelled = changes.cancelled
        updated = changes.updated
    }

    /// The report as lines, wrapped to fit a screen.
    func lines(on screen: Screen) -> [String] {
        guard !sections.isEmpty else { return ["nothing changed since \(since.wording)"] }
        let rows = sections.flatMap { title, items in items.map { row($0, under: title) } }
        let table = Table(
            columns: [
                Column("CHANGE", importance: 2), Column("WHEN", minimum: 14, importance: 3),
                Column("WHAT", minimum: 24, importance: 4),
            ],
            rows: rows)
        return table.lines(on: screen)
    }

    /// The report as Markdown.
    var markdown: [String] {
        let heading = "## Changes since \(since.wording)"
        guard !sections.isEmpty else { return [heading, "", "None."] }
        return [heading]
            + sections.flatMap { title, items in
                ["", "### \(title)", ""] + items.map(bullet)
            }
    }
}

extension ChangeReport {
    private var sections: [(String, [Item])] {
        [("New", appeared), ("Moved", moved), ("Cancelled", cancelled), ("Updated", updated)]
            .filter { !$0.1.isEmpty }
    }

    private func row(_ item: Item, under title: String) -> [Cell] {
        [
            Cell(title), Cell(when(item)),
            Cell(item.facts.title, note: history(of: item).joined(separator: "; ")),
        ]
    }

    private func bullet(_ item: Item) -> String {
        let title = MarkdownText(item.facts.title, leadingTo: item.facts.url).markdown
        let place = item.facts.place.map { ", " + MarkdownText($0).markdown } ?? ""
        let history = history(of: item).map { "; " + MarkdownText($0).markdown }.joined()
        return "- **\(when(item))** \(title)\(place)\(history)"
    }

    private func when(_ item: Item) -> String {
        [item.facts.when.dayWording, item.facts.when.timeWording].compactMap(\.self)
            .joined(separator: ", ")
    }

    /// The changes of an item since that day.
    private func history(of item: Item) -> [String] {
        item.revisions.filter { $0.published.date >= since }
            .compactMap { $0.wording(of: item.facts.kind) }
    }
}
