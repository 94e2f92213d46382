import CivilTime
import Items

/// What a calendar says of itself (RFC 7986, section 5).
struct CalendarHead: Hashable, Sendable {
    let title: String
    let summary: String
    let color: String?
    /// The page that people subscribe from.
    let page: WebLink?
    /// The address of the calendar itself.
    let source: WebLink?
    let refreshHours: Int
    /// When the newest of its entries last changed.
    let modified: Timestamp
}
