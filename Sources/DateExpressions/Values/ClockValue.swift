internal import CivilTime

/// A time of day as a text states it.
struct ClockValue: Hashable, Sendable {
    /// The time, or the first one of two.
    var first: WrittenTime
    /// The time at which it ends.
    var last: WrittenTime?
    /// The zone; nil if the text names none.
    var zone: StatedZone?
    /// The zone of the last time, if it has one of its own.
    var lastZone: StatedZone?
    /// True if a number is a time only beside a date: "Monday at 8".
    var isBare: Bool { !first.isExplicit && last?.isExplicit != true && onlyZone == nil }
}

extension ClockValue {
    /// The zone of both times; nil if none is named.
    var onlyZone: StatedZone? { zone ?? lastZone }

    /// With hours of the whole day, as everybody counts them who names UTC: "4 UTC" is no afternoon.
    var withHoursOfZone: ClockValue {
        guard zone?.isUTC == true || lastZone?.isUTC == true else { return self }
        var clock = self
        clock.first.isShort = false
        clock.last?.isShort = false
        return clock
    }
}

/// A time as it is written, before the words around it say what is missing.
struct WrittenTime: Hashable, Sendable {
    let hour: Int
    let minute: Int
    /// "am" or "pm".
    var meridiem: Meridiem?
    /// True if the writing alone shows that it is a time: "15:30", "3pm", "20 Uhr".
    var isExplicit: Bool
    /// True if minutes follow two digits and a dot, which versions and dates have as well: "15.30".
    var isDotted = false
    /// True if it is the end of its day: "midnight" by which something closes.
    var isEndOfDay = false
    /// True if the day is named before it: "Friday at midnight" is the end of Friday.
    var followsItsDay = false
    /// True if "midnight" names it, which may begin or end its day.
    var isMidnight = false
    /// True if one digit or a word gives the hour, so that it may be one of the afternoon.
    var isShort = false
}

extension WrittenTime {
    /// The time of day; nil if no clock shows it.
    ///
    /// 24:00 is the day's last minute. A part of the day decides between the two halves of it.
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

    /// True if the minutes are such as people plan with, and no month: "Saturday 8.30", not "10.12" or
    /// "3.13".
    var hasFullMinutes: Bool { minute % 5 == 0 && minute > 12 || isDotted && minute == 0 }

    /// True if nothing says to which half of the day it belongs.
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

    /// Meetings "at 5" take place in the afternoon.
    private var isAfternoonByCustom: Bool {
        isShort && !isExplicit && (1...7).contains(hour)
    }
}

/// A zone as a text names it.
struct StatedZone: Hashable, Sendable {
    /// The words of the text.
    let text: String
    /// The IANA names that it may mean, the likeliest first; empty if none is known.
    let candidates: [String]
    /// True if the words mean the zone of the place.
    var isLocal = false
    /// The minutes ahead of UTC that the words state; nil for names.
    var offset: Int?

    /// The minutes ahead of UTC for an abbreviation that names one half of the year: `EST`; nil
    /// for all others.
    var seasonalOffset: Int?

    /// True if the words mean UTC.
    var isUTC: Bool { candidates == ["UTC"] }
}
