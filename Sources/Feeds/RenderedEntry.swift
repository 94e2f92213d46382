import CivilTime
import Items

/// An item's entry with the bytes that every feed shares.
struct RenderedEntry: Sendable {
    let item: Item
    let entry: CalendarEntry
    /// The `VEVENT` without its last line, behind which alarms may follow.
    let body: [UInt8]
}

extension RenderedEntry {
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
