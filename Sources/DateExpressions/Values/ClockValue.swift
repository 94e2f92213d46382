internal import CivilTime

/// A time of day as a text states it.
struct ClockValue: Hashable, Sendable {
    /// The time, or the start if there are two.
    var first: WrittenTime
    /// The end.
    var last: WrittenTime?
    /// The zone; nil if the text names none.
    var zone: StatedZone?
    /// The zone of the end, if it is stated separately.
    var lastZone: StatedZone?
    /// True if the numbers are a time only next to a date: "Monday at 8".
    var isBare: Bool { !first.isExplicit && last?.isExplicit != true && onlyZone == nil }
}

extension ClockValue {
    /// The zone for both times; nil if none is named.
    var onlyZone: StatedZone? { zone ?? lastZone }

    /// The same with hours from 0 to 23, which people use with UTC: "4 UTC" is not in the
    /// afternoon.
    var withHoursOfZone: ClockValue {
        guard zone?.isUTC == true || lastZone?.isUTC == true else { return self }
        var clock = self
        clock.first.isShort = false
        clock.last?.isShort = false
        return clock
    }
}

/// A time as written, before the context fills in what is missing.
struct WrittenTime: Hashable, Sendable {
    let hour: Int
    let minute: Int
    /// "am" or "pm".
    var meridiem: Meridiem?
    /// True if the form alone shows a time: "15:30", "3pm", "20 Uhr".
    var isExplicit: Bool
    /// True if hours and minutes are separated by a dot, as in versions and dates: "15.30".
    var isDotted = false
    /// True for the end of a day: "midnight" as a closing time.
    var isEndOfDay = false
    /// True if the day comes before the time: "Friday at midnight" is the end of Friday.
    var followsItsDay = false
    /// True for "midnight", which may be the beginning or the end of a day.
    var isMidnight = false
    /// True if the hour is a single digit or a word, so that it may be in the afternoon.
    var isShort = false
}

extension WrittenTime {
    /// The time of day; nil if it does not exist.
    ///
    /// 24:00 becomes the last minute of the day. A part of the day decides between morning and
    /// evening.
    func timeOfDay(_ part: DayPart? = nil) -> TimeOfDay? {
        if isEndOfDay { return TimeOfDay(hour: 23, minute: 59) }
        guard let meridiem = meridiem ?? meridiem(in: part) else {
            return hour == 24 && minute == 0
                ? TimeOfDay(hour: 23, minute: 59) : TimeOfDay(hour: hour, minute: minute)
        }
        if hour > 12 { return meridiem == .afternoon ? TimeOfDay(hour: hour, minute: minute) : nil }
        guard hour > 0 else { return nil }
        return TimeOfDay(hour: hour % 12 + (meridiem == .afternoon ? 12 : 0), minute: minute)
    }

    /// True if the minutes are unlikely to be a month or a version: above 12 and a multiple of
    /// five, or 00 after a dot.
    ///
    /// "Saturday 8.30", but not "10.12" or "3.13".
    var hasFullMinutes: Bool { minute % 5 == 0 && minute > 12 || isDotted && minute == 0 }

    /// True if nothing decides between morning and evening.
    func isOpen(_ part: DayPart?) -> Bool {
        meridiem == nil && part == nil && isShort && (1...11).contains(hour)
    }

    private func meridiem(in part: DayPart?) -> Meridiem? {
        guard (1...12).contains(hour), !isMidnight else { return nil }
        switch part {
        case .morning: return hour == 12 ? nil : .morning
        case .afternoon, .evening: return .afternoon
        // "Tonight at 2" is after midnight.
        case .night, .tonight: return (5...11).contains(hour) ? .afternoon : nil
        case nil: return isAfternoonByCustom ? .afternoon : nil
        }
    }

    /// True for the hours at which meetings usually are in the afternoon, such as "at 5".
    private var isAfternoonByCustom: Bool {
        isShort && !isExplicit && (1...7).contains(hour)
    }
}

/// A zone as a text names it.
struct StatedZone: Hashable, Sendable {
    /// The words of the zone.
    let text: String
    /// The IANA names that it may mean, the most likely first; empty if none is known.
    let candidates: [String]
    /// True if the text means the zone of the place.
    var isLocal = false
    /// The stated offset in minutes ahead of UTC; nil for names.
    var offset: Int?

    /// The offset in minutes ahead of UTC of an abbreviation for one half of the year, such as
    /// `EST`; nil for all others.
    var seasonalOffset: Int?

    /// True if the words mean UTC.
    var isUTC: Bool { candidates == ["UTC"] }
}
