import CivilTime
import Items

/// An item's entry with the bytes that every feed shares.
///
/// A reference, since a hundred feeds choose from the same entries: a copy of the values would
/// count the references to each of their texts.
final class RenderedEntry: Sendable {
    let item: Item
    let entry: CalendarEntry
    /// The `VEVENT` without its last line, behind which alarms may follow.
    let body: [UInt8]

    init(item: Item, entry: CalendarEntry, body: [UInt8]) {
        self.item = item
        self.entry = entry
        self.body = body
    }

    /// The entry of a notice, which is no item's.
    init(notice entry: CalendarEntry) throws(FeedError) {
        let facts = Facts(
            title: entry.summary, kind: .event, category: .other, when: .days(entry.time.firstDay))
        item = Item(
            uid: UID(entry.uid), facts: facts, mentions: [], created: entry.created,
            modified: entry.modified)
        self.entry = entry
        body = try CalendarWriter.bodies(of: [entry])[0]
    }
}
