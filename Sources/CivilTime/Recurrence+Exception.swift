extension Recurrence {
    /// An occurrence that is cancelled or moved (RFC 5545, section 3.8.4.4).
    public struct Exception: Hashable, Sendable {
        /// The day that the rule gives.
        public let day: CivilDate
        /// The day it was moved to; nil if it is cancelled.
        public let newDay: CivilDate?
        /// The time it was moved to; nil if it keeps the usual time.
        public let newTime: TimeOfDay?

        /// A cancelled occurrence.
        public static func cancelled(_ day: CivilDate) -> Exception {
            Exception(day: day, newDay: nil, newTime: nil)
        }

        /// An occurrence that was moved to another day, or to another time on the same day.
        public static func moved(
            _ day: CivilDate, to newDay: CivilDate, at newTime: TimeOfDay? = nil
        ) -> Exception {
            Exception(day: day, newDay: newDay, newTime: newTime)
        }
    }

    /// The same rule with this exception, which replaces any other for the same day.
    public func with(_ exception: Exception) -> Recurrence {
        var rule = self
        rule.exceptions = (exceptions.filter { $0.day != exception.day } + [exception])
            .sorted { $0.day < $1.day }
        return rule
    }

    /// The same rule without the exception for a day.
    public func withoutException(on day: CivilDate) -> Recurrence {
        var rule = self
        rule.exceptions.removeAll { $0.day == day }
        return rule
    }

    /// The same rule without any exceptions.
    public var withoutExceptions: Recurrence {
        var rule = self
        rule.exceptions = []
        return rule
    }

    /// True if the rule, started on `start`, gives this day; exceptions still count as occurrences.
    public func hasOccurrence(on day: CivilDate, beginningAt start: CivilDate) -> Bool {
        day >= start && occurs(on: day, beginningAt: start) && !exclusions.contains(day)
            && lastDay(beginningAt: start).map { day <= $0 } ?? true
    }
}

extension Recurrence.Exception {
    /// The exception as text: `20261224` (cancelled), `20261217>20261218`,
    /// `20261217>20261218T2000`.
    public var text: String {
        let time = newTime.map { "T" + $0.description.filter { $0 != ":" } } ?? ""
        return day.basic + (newDay.map { ">\($0.basic)" + time } ?? "")
    }

    /// Parses the form that `text` writes; nil for anything else.
    public init?(text: String) {
        let parts = text.split(separator: ">", omittingEmptySubsequences: false)
        guard parts.count <= 2, let day = CivilDate(basic: String(parts[0])) else { return nil }
        self.day = day
        guard parts.count == 2 else {
            newDay = nil
            newTime = nil
            return
        }
        let moved = parts[1].split(separator: "T", omittingEmptySubsequences: false)
        guard moved.count <= 2, let newDay = CivilDate(basic: String(moved[0])) else { return nil }
        self.newDay = newDay
        guard moved.count == 2 else {
            newTime = nil
            return
        }
        let time = TimeOfDay(iso: moved[1].prefix(2) + ":" + moved[1].dropFirst(2))
        guard let time else { return nil }
        newTime = time
    }
}

extension When {
    /// The date and time of an occurrence that was moved, or the planned ones if it was cancelled.
    ///
    /// `self` is the first occurrence.
    public func occurrence(at exception: Recurrence.Exception) -> When {
        let day = exception.newDay ?? exception.day
        let last = end.map { day.adding(days: start.days(to: $0)) }
        guard let time = exception.newTime ?? time else { return .days(day, through: last) }
        return .minute(
            time, on: day, zone: zone, through: last,
            until: exception.newTime == nil ? endTime : nil)
    }
}
