internal import CivilTime
internal import Text

extension Rule {
    /// A time of day, or two with a dash, and their zone, which count only beside a date.
    static let clockTime = Rule(
        "time of day", starts: [.number, .year],
        examples: [
            "⟦5 May at 23:59 PT⟧", "⟦5 May, 11:59 pm⟧", "⟦5 May, 1900 UTC⟧",
            "⟦5 May 10:00-12:00 UTC⟧", "⟦5 May from 3 to 5pm CET⟧", "⟦5 May, 8pm America/New_York⟧",
            "⟦5 May, 11:59pm China Standard Time⟧", "⟦5 May at 15 UTC⟧", "⟦5 May, 19h30⟧",
            "⟦2025-05-05T15:00:00Z⟧", "⟦2025-05-05T15:00+02:00⟧", "⟦5 May, 9am Pacific⟧",
            "⟦5 May at 6:30 p.m. EDT⟧", "⟦5 May, 14:00 - 16:00 (UTC+8)⟧",
            "⟦5 May, 12:00 noon UTC⟧", "⟦5 May, 20 Uhr⟧", "⟦5 May from 19.00⟧",
            "⟦5 May, 14.00–17.00⟧", "⟦5 May, 14-17 Uhr⟧", "⟦5 May between 8.00 and noon⟧",
        ],
        counterexamples: [
            "a 2:1 ratio", "24/7", "at 15:00 UTC", "1900 people", "10:30.5",
            "from 3.11 to 3.12", "3.10-3.13 stay",
        ]
    ) { cursor, _ in
        let isLed = cursor.isLedFromDay
        guard cursor.startsTime, let first = cursor.writtenTime() else { return nil }
        let zone = cursor.zone()
        let second = cursor.secondTime(after: first, hasZone: zone != nil)
        let lastZone = second == nil ? zone : cursor.zone() ?? zone
        let isPlain =
            first.isDotted && (isLed || second?.isDotted == true && second?.isDashed == true)
        let needsZone = !isPlain && !first.isExplicit && second?.isExplicit != true
        guard !needsZone || lastZone != nil else { return nil }
        return Clock(first: first, last: second, zone: lastZone).map { Meaning(clock: $0) }
    }
}

extension Cursor {
    /// Whether "at" or "from" stands between a day and what follows: "Tuesday from 19.00", and not
    /// "upgraded from 3.11".
    fileprivate var isLedFromDay: Bool {
        guard particleIs([.at, .from, .between], -1), let day = peek(-2) else { return false }
        switch day.term {
        case .month, .shortMonth, .weekday, .shortWeekday, .weekdays, .ordinalSuffix: return true
        default: return day.mark == .comma
        }
    }

    /// Whether a time may begin here; the "T" of ISO 8601 may stand before it.
    fileprivate var startsTime: Bool {
        peek()?.isGlued == true && particle(-1) == .alphaT && peek(-2)?.isNumber == true
            || startsCleanly
    }

    /// The time behind "-" or "to": with a sign of its own that it is one, or a zone behind it.
    fileprivate mutating func secondTime(
        after first: WrittenTime, hasZone: Bool
    ) -> WrittenTime? {
        attempt { cursor in
            let isDashed = cursor.take(.dash) || cursor.take(.tilde)
            guard isDashed || cursor.take([.to, .until, .through, .and]),
                var second = cursor.writtenTime() ?? cursor.midday()
            else { return nil }
            second.isDashed = isDashed
            if second.isExplicit || first.isDotted && second.isDotted { return second }
            var behind = cursor
            return !hasZone && behind.zone() != nil ? second : nil
        }
    }
}

extension Cursor {
    /// "noon" as the end of a span.
    fileprivate mutating func midday() -> WrittenTime? {
        guard peek()?.term == .hour(.noon) else { return nil }
        index += 1
        return WrittenTime(hour: 12, minute: 0, meridiem: .afternoon, isExplicit: true)
    }
}

extension Clock {
    /// Times as written; a half of the day that one of them names counts for both.
    fileprivate init?(first: WrittenTime, last: WrittenTime?, zone: StatedZone?) {
        var first = first
        if first.meridiem == nil, let last, let meridiem = last.meridiem, first.hour <= 12 {
            let isBeforeNoon = meridiem == .afternoon && first.hour % 12 > last.hour % 12
            first.meridiem = isBeforeNoon ? .morning : meridiem
        }
        guard let start = first.timeOfDay else { return nil }
        var end: TimeOfDay?
        if let last {
            guard let time = last.timeOfDay else { return nil }
            end = time
        }
        self.init(start: start, end: end, zone: zone)
    }
}
