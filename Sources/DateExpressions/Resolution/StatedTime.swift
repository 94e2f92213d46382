internal import CivilTime

/// One statement of an instant or a day.
struct StatedTime: Hashable {
    let when: When
    /// The zone as written; nil if the text names none.
    let zone: StatedZone?
    /// Alternative meanings of the time.
    let ambiguities: [Ambiguity]

    /// The time in a match, on known days.
    init(_ match: Match, on days: When) {
        guard let clock = match.value.clock?.withHoursOfZone,
            let time = clock.first.timeOfDay(match.value.dayPart)
        else {
            let close = match.endClock?.first.timeOfDay(nil)
            zone = match.value.zone ?? match.endClock?.zone?.checked
            when =
                days.precision == .day
                ? .days(
                    days.start, through: days.lastDay, until: close,
                    zone: close == nil ? nil : zone?.candidates.first)
                : days
            ambiguities = zone?.ambiguities ?? []
            return
        }
        let zone = (clock.zone ?? clock.lastZone ?? match.endClock?.zone)?.checked
        let part = match.value.dayPart
        var end =
            match.endClock?.first.timeOfDay(match.endClock == nil ? part : nil)
            ?? clock.last?.timeOfDay(part)
        let lastZone = (match.endClock?.zone ?? clock.lastZone)?.checked
        if let given = end, let lastZone, let zone, lastZone != zone {
            end = Self.time(given, in: lastZone, on: days.lastDay, as: zone)
        }
        let start = days.start.adding(days: clock.first.endsItsDay ? 1 : 0)
        when = .minute(
            time, on: start, zone: zone?.candidates.first, through: days.end, until: end)
        self.zone = zone
        ambiguities =
            clock.ambiguities(on: days.start, part)
            + (zone.map { $0.ambiguities + $0.ambiguities(at: time, on: start) } ?? [])
    }

    /// The instant; nil if there is no known zone.
    var instant: Timestamp? {
        guard let time = when.time, let zone = when.zone else { return nil }
        return ZonedTime.instant(of: time, on: when.start, zone: zone)
    }
}

extension StatedTime {
    /// A time in one zone, converted to another.
    private static func time(
        _ time: TimeOfDay, in zone: StatedZone, on date: CivilDate, as other: StatedZone
    ) -> TimeOfDay {
        guard let from = zone.candidates.first, let to = other.candidates.first,
            let instant = ZonedTime.instant(of: time, on: date, zone: from),
            let clock = ZonedTime.wallClock(of: instant, zone: to)
        else { return time }
        return clock.time
    }
}

extension WrittenTime {
    /// True for midnight at the end of the day named before it: "31 December at midnight".
    var endsItsDay: Bool { isMidnight && followsItsDay && !isEndOfDay }
}

extension ClockValue {
    /// Alternative meanings of the words.
    fileprivate func ambiguities(on day: CivilDate, _ part: DayPart?) -> [Ambiguity] {
        if first.isMidnight {
            let other = first.endsItsDay ? day : day.adding(days: first.isEndOfDay ? 0 : 1)
            return [.midnight(other: other)]
        }
        guard zone == nil, lastZone == nil, last?.meridiem == nil,
            last.map({ $0.hour <= 12 }) ?? true, first.isOpen(part),
            let time = first.timeOfDay(part),
            let other = TimeOfDay(hour: (time.hour + 12) % 24, minute: time.minute)
        else { return [] }
        return [.halfOfDay(other: other)]
    }
}
