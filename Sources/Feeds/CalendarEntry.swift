import CivilTime
import Geography
import Items

/// The content of one `VEVENT` (RFC 5545, section 3.6.1), already clean: see `PlainText`, `WebLink`.
struct CalendarEntry: Hashable, Sendable {
    let uid: String
    var sequence = 0
    var status = Item.Status.confirmed
    let created: Timestamp
    let modified: Timestamp
    let time: EntryTime
    /// The value of `RRULE`; nil where it does not repeat.
    var rule: String?
    /// The starts that are left out of the rule.
    var exclusions: [EntryTime] = []
    let summary: String
    let description: String
    var location: String?
    var coordinates: Coordinates?
    var url: WebLink?
    var categories: [String] = []
    var parent: String?
    /// The other entry of the same item: the opening of a close, the close of an opening.
    var sibling: String?
    var color: String?
    /// Whether it leaves the subscriber free.
    var isTransparent = true
}
