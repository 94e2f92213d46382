import CivilTime
import Items

/// The time of a calendar entry, in the three forms that every calendar program reads.
///
/// Floating times are never used.
enum EntryTime: Hashable, Sendable {
    /// Whole days, both inclusive.
    case days(CivilDate, through: CivilDate)
    /// Two instants in UTC.
    case instants(Timestamp, Timestamp)
    /// Two wall-clock times in a zone, written with `TZID`.
    case zoned(LocalDateTime, LocalDateTime, zone: String)

    /// The day on which the entry starts, as it is written.
    var firstDay: CivilDate {
        switch self {
        case .days(let first, _): first
        case .instants(let start, _): start.date
        case .zoned(let start, _, _): start.date
        }
    }

    /// The zone that needs a `VTIMEZONE`; nil if none does.
    var zone: String? {
        guard case .zoned(_, _, let zone) = self else { return nil }
        return zone
    }
}

extension EntryTime {
    /// The time of an item's entry.
    ///
    /// A deadline becomes a short slot that ends at the deadline, an opening one that starts at it:
    /// an entry without a length is drawn as an hour, or not at all (RFC 5545, section 3.6.1).
    /// Whole days are used if there is no time, if its zone is unknown, or if it lasts longer than
    /// a day. `definesZone` returns true if a zone can be written as a `VTIMEZONE` with rules.
    init(_ facts: Facts, definesZone: (String) -> Bool) {
        let when = facts.when
        let days = EntryTime.days(when.start, through: when.lastDay)
        guard let zone = when.zone, let slot = Slot(facts, zone: zone),
            slot.minutes <= Slot.longestEvent || facts.kind != .event
        else {
            self = days
            return
        }
        let time = definesZone(zone) ? slot.zoned(in: zone) : slot.instants
        // Occurrences are on the day on which the entry starts. If that is not the stated day, as
        // for a deadline just after midnight, the entry is for whole days.
        let drifts = facts.recurrence != nil && time.firstDay != when.start
        self = drifts ? days : time
    }
}

/// The start and end of an entry, as instants.
private struct Slot {
    let start: Timestamp
    let end: Timestamp

    static let longestEvent = 24 * 60
    private static let deadlineLength = 30
    private static let eventLength = 60

    init?(_ facts: Facts, zone: String) {
        let when = facts.when
        guard let time = when.time,
            let moment = LocalDateTime(date: when.start, time: time).instant(in: zone)
        else { return nil }
        switch facts.kind {
        case .deadline:
            start = moment.adding(minutes: -Self.deadlineLength)
            end = moment
        case .opening:
            start = moment
            end = moment.adding(minutes: Self.deadlineLength)
        case .event, .window:
            guard let end = Self.end(of: when, from: moment, zone: zone) else { return nil }
            start = moment
            self.end = end
        }
    }

    var minutes: Int { (end.milliseconds - start.milliseconds) / 60_000 }

    var instants: EntryTime { .instants(start, end) }

    /// The clock times of both ends, or the instants if a change of the clocks makes one ambiguous.
    func zoned(in zone: String) -> EntryTime {
        guard let first = Self.clearWallClock(of: start, zone: zone),
            let last = Self.clearWallClock(of: end, zone: zone), first < last
        else { return instants }
        return .zoned(first, last, zone: zone)
    }

    /// The instant at which an event or a window ends, an hour after `moment` if no end is stated.
    ///
    /// Nil if it lasts several days without a time on the last one, or if the zone is unknown.
    private static func end(of when: When, from moment: Timestamp, zone: String) -> Timestamp? {
        guard let endTime = when.endTime else {
            return when.end == nil ? moment.adding(minutes: eventLength) : nil
        }
        let last = LocalDateTime(date: when.lastDay, time: endTime)
        guard let end = last.instant(in: zone) else { return nil }
        // An end before the start is on the next day, as in "22:00–02:00".
        return end > moment ? end : last.adding(days: 1).instant(in: zone)
    }

    /// The wall-clock time of an instant; nil if the clocks show it twice or skip it.
    ///
    /// Calendar programs differ about such times.
    private static func clearWallClock(of instant: Timestamp, zone: String) -> LocalDateTime? {
        guard let clock = LocalDateTime(instant, in: zone), clock.instant(in: zone) == instant
        else {
            return nil
        }
        let shifts = [30, 60]
        let isShownAgain = shifts.contains {
            LocalDateTime(instant.adding(minutes: $0), in: zone) == clock
        }
        return isShownAgain ? nil : clock
    }
}
