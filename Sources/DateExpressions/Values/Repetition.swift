internal import CivilTime

/// A rule by which something repeats, with the dates that bound it.
struct Repetition: Hashable, Sendable {
    /// The rule; its end and exclusions may be still open.
    var rule: Recurrence
    /// The day from which it counts, or the days within which it lies.
    var start: DateValue?
    /// The day or period with which it ends.
    var last: DateValue?
    /// True if a period as its end belongs to it: "through March", not "until March".
    var isLastIncluded = true
    /// How long it goes on from its start.
    var length: Shift?
    /// The days that are left out.
    var exclusions: [DateValue] = []

    init(_ rule: Recurrence) {
        self.rule = rule
    }

    /// True if something says already where it ends.
    var isBounded: Bool { rule.end != nil || last != nil || length != nil }
}
