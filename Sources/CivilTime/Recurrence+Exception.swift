extension Recurrence {
    /// One occurrence that does not take place when the rule says (RFC 5545, section 3.8.4.4).
    public struct Exception: Hashable, Sendable {
        /// The day that the rule gives.
        public let day: CivilDate
        /// The day on which it takes place instead; nil if it does not take place at all.
        public let newDay: CivilDate?
        /// The time at which it takes place instead; nil for the time of all occurrences.
        public let newTime: TimeOfDay?

        /// An occurrence that is called off.
        public static func cancelled(_ day: CivilDate) -> Exception {
            Exception(day: day, newDay: nil, newTime: nil)
        }

        /// An occurrence that is moved to another day, or another time of its own day.
        public static func moved(
            _ day: CivilDate, to newDay: CivilDate, at newTime: TimeOfDay? = nil
        ) -> Exception {
            Exception(day: day, newDay: newDay, newTime: newTime)
        }
    }

    /// The same rule with an exception, which replaces any other for that occurrence.
    public func with(_ exception: Exception) -> Recurrence {
        var rule = self
        rule.exceptions = (exceptions.filter { $0.day != exception.day } + [exception])
            .sorted { $0.day < $1.day }
        return rule
    }

    /// The same rule without an exception: the occurrence of a day takes place as the rule says.
    public func withoutException(on day: CivilDate) -> Recurrence {
        var rule = self
        rule.exceptions.removeAll { $0.day == day }
        return rule
    }

    /// The same rule, by which every occurrence takes place.
    public var withoutExceptions: Recurrence {
        var rule = self
        rule.exceptions = []
        return rule
    }

    /// True if the rule gives a day, be it an exception or not, for something that began on `start`.
    public func hasOccurrence(on day: CivilDate, beginningAt start: CivilDate) -> Bool {
        day >= start && occurs(on: day, beginningAt: start) && !exclusions.contains(day)
            && lastDay(beginningAt: start).map { day <= $0 } ?? true
    }
}

extension Recurrence.Exception {
    /// The exception as text: `20261224`, `20261217>20261218`, `20261217>20261218T2000`.
    public var text: String {
        let time = newTime.map { "T" + $0.description.filter { $0 != ":" } } ?? ""
        return day.basic + (newDay.map { ">\($0.basic)" + time } ?? "")
    }

    /// Parses the form that `text` has; nil for anything else.
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
    /// When an occurrence that is an exception takes place, or would have, for something whose first
    /// occurrence this is.
    public func occurrence(at exception: Recurrence.Exception) -> When {
        let day = exception.newDay ?? exception.day
        let last = end.map { day.adding(days: start.days(to: $0)) }
        guard let time = exception.newTime ?? time else { return .days(day, through: last) }
        return .minute(
            time, on: day, zone: zone, through: last,
            until: exception.newTime == nil ? endTime : nil)
    }
}
