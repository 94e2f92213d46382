internal import CivilTime

/// Writes the time for `Date` (RFC 9110, section 6.6.1), formatted only once per second.
struct HTTPClock: Sendable {
    private var second = Int.min
    private var text = ""

    /// The time as a header value.
    mutating func text(at instant: Timestamp) -> String {
        let now = instant.milliseconds / 1_000
        if now != second {
            second = now
            text = HTTPDate.text(of: instant)
        }
        return text
    }
}
