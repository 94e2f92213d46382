import CivilTime
import Geography
import Items

/// The content of one `VEVENT` (RFC 5545, section 3.6.1), already sanitized: see `PlainText`,
/// `WebLink`.
struct EventComponent: Hashable, Sendable {
    let uid: String
    var sequence = 0
    var status = Item.Status.confirmed
    let created: Timestamp
    let modified: Timestamp
    let time: EntryTime
    /// The value of `RRULE`; nil if it does not repeat.
    var rule: String?
    /// The starts of occurrences that are excluded from the rule (`EXDATE`).
    var exclusions: [EntryTime] = []
    let summary: String
    let description: String
    var location: String?
    var coordinates: Coordinates?
    var url: WebLink?
    var categories: [String] = []
    var parent: String?
    /// The UID of the other entry of the same window: the opening for a close, and the other way
    /// around.
    var sibling: String?
    var color: String?
    /// True if the entry does not block the subscriber's time.
    var isTransparent = true
}
