import CivilTime

/// A date and wall-clock time, to the minute.
struct LocalDateTime: Hashable, Sendable, Comparable {
    let date: CivilDate
    let time: TimeOfDay

    /// The instant in a zone (RFC 5545, section 3.3.5); nil for an unknown zone.
    func instant(in zone: String) -> Timestamp? {
        ZonedTime.instant(of: time, on: date, zone: zone)
    }

    /// The same time on another day.
    func adding(days: Int) -> LocalDateTime {
        LocalDateTime(date: date.adding(days: days), time: time)
    }

    static func < (left: LocalDateTime, right: LocalDateTime) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }
}

extension LocalDateTime {
    /// The wall-clock time of an instant in a zone; nil for an unknown zone.
    init?(_ instant: Timestamp, in zone: String) {
        guard let (date, time) = ZonedTime.wallClock(of: instant, zone: zone) else { return nil }
        self.init(date: date, time: time)
    }
}
