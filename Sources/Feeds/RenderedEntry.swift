import CivilTime
import Items

/// An item's entry, rendered to the bytes that all feeds share.
///
/// It is a class because a hundred feeds select from the same entries: copying a struct would
/// retain each of its strings.
final class RenderedEntry: Sendable {
    /// The stored item.
    let source: Item
    private let shown: Shown
    /// The entry's title.
    let summary: String
    /// When the entry last changed.
    let modified: Timestamp
    /// True if the entry's times are written with the name of a zone.
    let namesZone: Bool
    /// The `VEVENT` without its last line, so that alarms can be added.
    let body: [UInt8]

    init(_ item: Item, of source: Item, entry: EventComponent, body: [UInt8]) {
        self.source = source
        shown = item == source ? .whole : .part(item)
        summary = entry.summary
        modified = entry.modified
        namesZone = entry.time.zone != nil
        self.body = body
    }

    /// The entry of a notice, which is not about an item.
    convenience init(notice entry: EventComponent) throws(FeedError) {
        let facts = Facts(
            title: entry.summary, kind: .event, category: .other, when: .days(entry.time.firstDay))
        let item = Item(
            uid: UID(entry.uid), facts: facts, mentions: [], created: entry.created,
            modified: entry.modified)
        self.init(item, of: item, entry: entry, body: try CalendarWriter.body(of: entry))
    }
}

extension RenderedEntry {
    /// What an entry shows of its item; most show all of it, and need no copy.
    private enum Shown {
        case whole
        indirect case part(Item)
    }

    /// The item as this entry shows it: all of it, or the opening or close of a window.
    var item: Item {
        switch shown {
        case .whole: source
        case .part(let item): item
        }
    }
}
