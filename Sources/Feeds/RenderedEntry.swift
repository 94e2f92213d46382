import CivilTime
import Items

/// An item's entry with the bytes that every feed shares.
///
/// A reference, since a hundred feeds choose from the same entries: a copy of the values would
/// count the references to each of their texts.
final class RenderedEntry: Sendable {
    /// The item as it is known.
    let source: Item
    /// The part of it that the entry shows: all, or the opening or the close of a window.
    let item: Item
    /// The entry's title.
    let summary: String
    /// When the entry was changed last.
    let modified: Timestamp
    /// Whether its times are written with the name of a zone.
    let namesZone: Bool
    /// The `VEVENT` without its last line, behind which alarms may follow.
    let body: [UInt8]

    init(_ item: Item, of source: Item, entry: CalendarEntry, body: [UInt8]) {
        self.source = source
        self.item = item
        summary = entry.summary
        modified = entry.modified
        namesZone = entry.time.zone != nil
        self.body = body
    }

    /// The entry of a notice, which is no item's.
    convenience init(notice entry: CalendarEntry) throws(FeedError) {
        let facts = Facts(
            title: entry.summary, kind: .event, category: .other, when: .days(entry.time.firstDay))
        let item = Item(
            uid: UID(entry.uid), facts: facts, mentions: [], created: entry.created,
            modified: entry.modified)
        self.init(item, of: item, entry: entry, body: try CalendarWriter.body(of: entry))
    }
}
