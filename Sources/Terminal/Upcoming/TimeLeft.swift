internal import CivilTime
public import Items

/// The time left until something, in words.
public struct TimeLeft: Hashable, Sendable {
    /// The degrees of urgency.
    public enum Urgency: Hashable, Sendable {
        case past, pressing, soon, later
    }

    /// The time in words, such as `today`, `in 3 days`, `5 h left`, `over`.
    public let words: String
    /// The urgency.
    public let urgency: Urgency

    /// The time left for the viewer: `3 days left` for a deadline, `in 3 days` for an event.
    public init(_ time: ViewerTime, kind: Kind, for viewer: Viewer) {
        let span = Self.span(time, kind, viewer)
        words = span.words
        urgency = span.urgency
    }

    private init(_ words: String, _ urgency: Urgency) {
        self.words = words
        self.urgency = urgency
    }
}

extension TimeLeft {
    private static let pressingDays = 7
    private static let soonDays = 30
    private static let daysInWords = 99
    private static let daysPerMonth = 30
    private static let minutesPerHour = 60
    private static let minutesPerDay = 1440

    private static func span(_ time: ViewerTime, _ kind: Kind, _ viewer: Viewer) -> TimeLeft {
        if let instant = time.instant, instant > viewer.now || !isRunning(time, viewer) {
            return until(instant, on: time.start, kind, viewer)
        }
        if time.start > viewer.today { return days(to: time.start, kind, viewer) }
        guard time.lastDay >= viewer.today else { return TimeLeft("over", .past) }
        guard time.lastDay > time.start else { return TimeLeft("today", .pressing) }
        return running(until: time.lastDay, time.stated, viewer)
    }

    private static func isRunning(_ time: ViewerTime, _ viewer: Viewer) -> Bool {
        if let end = time.endInstant { return end > viewer.now }
        return time.lastDay > time.start && time.lastDay >= viewer.today
    }

    /// The time left until an instant, in minutes or hours if it is less than a day.
    private static func until(
        _ instant: Timestamp, on day: CivilDate, _ kind: Kind, _ viewer: Viewer
    ) -> TimeLeft {
        let minutes = (instant.milliseconds - viewer.now.milliseconds) / 60_000
        guard minutes >= 0 else { return TimeLeft("over", .past) }
        guard minutes < minutesPerDay else { return days(to: day, kind, viewer) }
        let amount = minutes < minutesPerHour ? "\(minutes) min" : "\(minutes / minutesPerHour) h"
        return TimeLeft(kind == .deadline ? amount + " left" : "in " + amount, .pressing)
    }

    /// The time left until a future day.
    private static func days(to day: CivilDate, _ kind: Kind, _ viewer: Viewer) -> TimeLeft {
        let count = viewer.today.days(to: day)
        if count == 1 { return TimeLeft("tomorrow", .pressing) }
        let amount = amount(days: count)
        return TimeLeft(kind == .deadline ? amount + " left" : "in " + amount, urgency(days: count))
    }

    /// The time left until the end of something that has begun.
    private static func running(until end: CivilDate, _ when: When, _ viewer: Viewer) -> TimeLeft {
        let count = viewer.today.days(to: end)
        if when.isVague { return TimeLeft("under way", .soon) }
        return count == 0
            ? TimeLeft("last day", .pressing)
            : TimeLeft(amount(days: count) + " left", urgency(days: count))
    }

    private static func amount(days: Int) -> String {
        if days > daysInWords { return "\(days / daysPerMonth) months" }
        return days == 1 ? "1 day" : "\(days) days"
    }

    private static func urgency(days: Int) -> Urgency {
        if days <= pressingDays { return .pressing }
        return days <= soonDays ? .soon : .later
    }
}
