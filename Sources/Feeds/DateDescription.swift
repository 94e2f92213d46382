import CivilTime
import Items

/// An item's date in words: as stated, and in UTC if a zone is known.
struct DateDescription {
    let facts: Facts

    /// The whole description in one line.
    ///
    /// For example `Tuesday, 9 September 2025, 23:59 PT (America/Los_Angeles) = Wednesday, 10
    /// September 2025, 06:59 UTC`.
    var text: String {
        let when = facts.when
        guard let time = when.timeWording else { return days + endClock + repetition }
        guard let zone = when.zone else {
            return "\(days), \(time) (no time zone given)" + repetition
        }
        return "\(days), \(time)" + endClock + zoneName(zone) + inUTC(zone) + repetition
    }
}

extension DateDescription {
    private var days: String {
        let when = facts.when
        if when.isVague { return when.dayWording + " (day not set)" }
        return when.end == nil ? "\(when.start.weekday.name), \(when.dayWording)" : when.dayWording
    }

    /// The time on the last day, if there are several days.
    private var endClock: String {
        guard facts.when.end != nil, let endTime = facts.when.endTimeWording else { return "" }
        return ", until \(endTime) on the last day"
    }

    /// The IANA name of the zone, unless the label after the time already is that name.
    private func zoneName(_ zone: String) -> String {
        zone == "UTC" || zone == ZonedTime.anywhereOnEarth ? "" : " (\(zone))"
    }

    private func inUTC(_ zone: String) -> String {
        guard zone != "UTC", let time = facts.when.time,
            let instant = ZonedTime.instant(of: time, on: facts.when.start, zone: zone),
            let clock = LocalDateTime(instant, in: "UTC")
        else { return "" }
        return " = \(clock.date.weekday.name), \(clock.date.wording), \(clock.time) UTC"
    }

    private var repetition: String {
        facts.recurrence.map { "; \($0.wording)" } ?? ""
    }
}
