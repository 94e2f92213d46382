internal import Foundation

/// Wall-clock times and instants, by the system's copy of the IANA time zone database.
package enum ZonedTime {
    /// Whether the database knows a zone of this name.
    package static func isKnown(zone: String) -> Bool {
        TimeZone(identifier: zone) != nil
    }

    /// The instant of a wall-clock time in a zone; nil where the zone is unknown.
    ///
    /// RFC 5545, section 3.3.5: a time that a change of the clocks leaves out is taken with the
    /// offset in force before the gap, and one that occurs twice means the first.
    package static func instant(
        of time: TimeOfDay, on date: CivilDate, zone: String
    ) -> Timestamp? {
        guard let timeZone = TimeZone(identifier: zone) else { return nil }
        let wallClock = Timestamp(date, hour: time.hour, minute: time.minute)
        let before = timeZone.offset(at: wallClock.adding(minutes: -minutesPerDay))
        let after = timeZone.offset(at: wallClock.adding(minutes: minutesPerDay))
        let candidates = [before, after]
            .filter { timeZone.offset(at: wallClock.adding(minutes: -$0)) == $0 }
            .map { wallClock.adding(minutes: -$0) }
        return candidates.min() ?? wallClock.adding(minutes: -before)
    }

    /// The wall-clock day and time of an instant in a zone; nil where the zone is unknown.
    package static func wallClock(
        of instant: Timestamp, zone: String
    ) -> (date: CivilDate, time: TimeOfDay)? {
        guard let timeZone = TimeZone(identifier: zone) else { return nil }
        let local = instant.adding(minutes: timeZone.offset(at: instant))
        let minutes = local.secondOfDay / 60
        guard let time = TimeOfDay(hour: minutes / 60, minute: minutes % 60) else { return nil }
        return (local.date, time)
    }

    /// The minutes that a zone's clocks are ahead of UTC at an instant; nil where it is unknown.
    package static func offset(of zone: String, at instant: Timestamp) -> Int? {
        TimeZone(identifier: zone)?.offset(at: instant)
    }

    private static let minutesPerDay = 1440
}

extension TimeZone {
    fileprivate func offset(at instant: Timestamp) -> Int {
        let seconds = Double(instant.milliseconds) / 1000
        return secondsFromGMT(for: Date(timeIntervalSince1970: seconds)) / 60
    }
}
