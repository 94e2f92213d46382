internal import CivilTime

/// The days of an expression, after years have been inferred.
struct ResolvedDays: Hashable, Sendable {
    /// The days, without any time.
    let when: When
    /// The rule by which they repeat.
    var recurrence: Recurrence?
    /// Other days that may be meant, and anything that contradicts these days.
    var ambiguities: [Ambiguity] = []
}

/// A first and a last day.
struct DayBounds: Hashable, Sendable {
    let first: CivilDate
    let last: CivilDate

    /// Bounds from two days; nil if they are in the wrong order.
    init?(_ first: CivilDate, _ last: CivilDate) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// One day.
    init(_ day: CivilDate) {
        first = day
        last = day
    }

    init(_ when: When) {
        first = when.start
        last = when.lastDay
    }

    init(_ months: (first: CivilMonth, last: CivilMonth)) {
        first = months.first.firstDay
        last = months.last.lastDay
    }
}
