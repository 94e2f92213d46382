import CivilTime
import Items

/// The properties of a calendar as a whole (RFC 7986, section 5).
struct CalendarProperties: Hashable, Sendable {
    let title: String
    let summary: String
    let color: String?
    /// The page that people subscribe from.
    let page: WebLink?
    /// The calendar's own address.
    let source: WebLink?
    let refreshHours: Int
    /// When the most recently changed entry changed.
    let modified: Timestamp
}
