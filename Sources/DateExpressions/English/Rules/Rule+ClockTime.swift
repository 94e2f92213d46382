internal import CivilTime
internal import Text

extension English {
    /// A time of day, or two with a dash, with a zone; they count only next to a date.
    static let clockTimeRule = Rule(
        "time of day", starts: [.number, .year, .manyDigits],
        examples: [
            "⟦5 May at 23:59 PT⟧", "⟦5 May, 11:59 pm⟧", "⟦5 May, 1900 UTC⟧",
            "⟦5 May 10:00-12:00 UTC⟧", "⟦5 May from 3 to 5pm CET⟧", "⟦5 May, 8pm America/New_York⟧",
            "⟦5 May, 11:59pm China Standard Time⟧", "⟦5 May at 15 UTC⟧", "⟦5 May, 19h30⟧",
            "⟦2025-05-05T15:00:00Z⟧", "⟦2025-05-05T15:00+02:00⟧", "⟦5 May, 9am Pacific⟧",
            "⟦5 May at 6:30 p.m. EDT⟧", "⟦5 May, 14:00 - 16:00 (UTC+8)⟧",
            "⟦5 May, 12:00 noon UTC⟧", "⟦5 May, 20 Uhr⟧", "⟦5 May from 19.00⟧",
            "⟦5 May from 11 to 3 in the afternoon⟧", "⟦5 May, 14.00–17.00⟧", "⟦5 May, 14-17 Uhr⟧",
            "⟦5 May between 8.00 and noon⟧",
            "⟦5 May, 1045pm⟧", "⟦5 May, 9a-11a⟧", "⟦5 May at 18h⟧", "⟦5 May at 8 o'clock⟧",
            "⟦2025-05-05T15:00:00.000-05:30⟧", "⟦Mon, 5 May 2025 13:51:39 +0530⟧",
            "⟦5 May, 15:00 (+08)⟧", "⟦5 May, 15:00 US/Pacific⟧", "⟦Saturday 18.30⟧",
            "⟦28/8, kl. 14.30⟧", "⟦Thursday from 0600 to 2200 UTC⟧", "⟦5 May, 14–18 h⟧: cake",
            "⟦5 May, 20 h⟧", "⟦5 May, 19.00⟧, Oslo",
            "⟦5 May from 06:00 to about 10:00 UTC⟧",
        ],
        counterexamples: [
            "a 2:1 ratio", "24/7", "at 15:00 UTC", "1900 people", "10:30.5",
            "from 3.11 to 3.12", "3.10-3.13 stay", "4a", "it took 7 h 40 min", "a ferry, 2 h",
            "144 hours", "5 May, 19.99, Oslo",
        ],
        shape: Pattern { $0.clock() }.map { TimeValue(clock: $0) })
}

extension Cursor {
    /// A time with its end and zone.
    fileprivate mutating func clock() -> ClockValue? {
        let isLed = isLedFromDay || followsDottedDate
        let isAfterDay = isRightAfterDay
        let isField = isFieldAfterDay
        guard startsTime, let first = writtenTime() else { return nil }
        var clock = ClockValue(first: first)
        clock.zone = zoneAfterTime()
        if let last = secondTime(of: clock) {
            clock.last = last
            clock.lastZone = zoneAfterTime()
        }
        let isSpanOfDots = first.isDotted && clock.last?.isDotted == true && peekDashBeforeLast
        let isPlain =
            first.isDotted && (isLed || isSpanOfDots) || isAfterDay && first.hasFullMinutes
            || isField && first.isDotted && first.minute % Self.quarterOfHour == 0 && isAtEndOfField
        guard !clock.needsZone || isPlain || clock.zone ?? clock.lastZone != nil else { return nil }
        return clock.sharingHalfOfDay
    }

    /// True if "at" or "from" connects a day to the time after it: "Tuesday from 19.00", but not
    /// "upgraded from 3.11".
    private var isLedFromDay: Bool {
        // "28/8, kl. 14.30": the period after "kl.", which means "at", is skipped.
        let place = peek(-1)?.mark == .dot && particle(-2) == .at ? -2 : -1
        guard particleIs([.at, .from, .between], place), let day = peek(place - 1) else {
            return false
        }
        switch day.term {
        case .month, .shortMonth, .weekday, .shortWeekday, .weekdays, .ordinalSuffix: return true
        default: return day.mark == .comma
        }
    }

    /// True right after "Saturday" or "tonight".
    private var isRightAfterDay: Bool {
        switch peek(-1)?.term {
        case .weekday, .shortWeekday, .relativeDay, .dayPart(.tonight): true
        default: false
        }
    }

    /// True for a field right after a day: "5 May, 19.00, Oslo".
    private var isFieldAfterDay: Bool {
        guard peek(-1)?.mark == .comma else { return false }
        switch peek(-2)?.term {
        case .month, .shortMonth, .weekday, .shortWeekday, .weekdays, .ordinalSuffix: return true
        case .unit(.month): return true
        default: return peek(-2)?.digits == 4
        }
    }

    /// True before a comma and at the end of an entry.
    private var isAtEndOfField: Bool { peek()?.mark == .comma || isAtEndOfEntry }

    /// Minutes after a dot must be a multiple of this, since the cents of a price seldom are.
    private static let quarterOfHour = 15

    /// True right after a date with dots and its year: "29.02.2024 13.12".
    private var followsDottedDate: Bool {
        peek(-1)?.digits == 4 && peek(-2)?.mark == .dot && peek(-3)?.isNumber == true
    }

    /// True if a time may begin here, optionally after the "T" of ISO 8601.
    private var startsTime: Bool {
        let isAfterT = particle(-1) == .alphaT && peek(-2)?.isNumber == true
        let isInLog = peek(-1)?.mark == .colon && peek(-2)?.digits == 4 && peek(1)?.mark == .colon
        return peek()?.isGlued == true && (isAfterT || isInLog || isAfterTimeAndSlash)
            || startsCleanly
    }

    /// True after the slash in "9am/12pm" and "16:00 UTC/18:00 CEST".
    private var isAfterTimeAndSlash: Bool {
        guard peek(-1)?.mark == .slash else { return false }
        switch peek(-2)?.term {
        case .zone, .meridiem: return true
        default: return false
        }
    }

    /// The time after "-" or "to": recognizable as a time by itself, or followed by a zone.
    private mutating func secondTime(of clock: ClockValue) -> WrittenTime? {
        attempt { cursor in
            guard
                cursor.take(.dash) || cursor.take(.tilde)
                    || cursor.take([.to, .until, .through, .and])
            else { return nil }
            // "From 6:00 to about 10:00".
            _ = cursor.take([.around])
            guard
                let second = cursor.writtenTime() ?? cursor.namedEnd(),
                second.isExplicit || English.partOfDate.absent.read(&cursor) != nil
            else { return nil }
            if second.isExplicit || clock.first.isDotted && second.isDotted { return second }
            if clock.first.meridiem != nil, cursor.isAtPause, cursor.peek()?.mark != .slash {
                // "1p.m. to 4": the end of a span whose start is clearly a time.
                return second
            }
            var rest = cursor
            return clock.zone == nil && rest.zoneAfterTime() != nil ? second : nil
        }
    }

    private var peekDashBeforeLast: Bool {
        (1...6).contains { peek(-$0)?.mark == .dash || peek(-$0)?.mark == .tilde }
    }

    /// "noon" or "midnight" at the end of a span.
    private mutating func namedEnd() -> WrittenTime? {
        guard case .hour(let hour) = peek()?.term, hour != .endOfDay else { return nil }
        index += 1
        return WrittenTime(
            hour: hour == .noon ? 12 : 0, minute: 0, meridiem: hour == .noon ? .afternoon : nil,
            isExplicit: true, isMidnight: hour == .midnight)
    }
}

extension ClockValue {
    /// True if the numbers are a time only with a zone.
    fileprivate var needsZone: Bool { !first.isExplicit && last?.isExplicit != true }

    /// The same, with the "am" or "pm" of one time applied to both: "3 to 5pm", "11-1pm".
    var sharingHalfOfDay: ClockValue {
        var clock = self
        if first.meridiem == nil, let last, let meridiem = last.meridiem, first.hour <= 12,
            !first.isMidnight
        {
            let isBeforeNoon = meridiem == .afternoon && first.hour % 12 > last.hour % 12
            clock.first.meridiem = isBeforeNoon ? .morning : meridiem
        } else if let meridiem = first.meridiem, let last, last.meridiem == nil, !last.isExplicit,
            last.hour <= 12
        {
            let isPastNoon = meridiem == .morning && last.hour % 12 < first.hour % 12
            clock.last?.meridiem = isPastNoon ? .afternoon : meridiem
        }
        return clock
    }
}
