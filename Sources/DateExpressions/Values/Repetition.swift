internal import CivilTime

/// A rule for repeating, with the dates that bound it.
struct Repetition: Hashable, Sendable {
    /// The rule; its end and exclusions may not be set yet.
    var rule: Recurrence
    /// The day on which it starts, or the period that contains it.
    var start: DateValue?
    /// The day or period that ends it.
    var last: DateValue?
    /// True if the whole last period is included: "through March", but not "until March".
    var isLastIncluded = true
    /// How long it goes on after its start.
    var length: Shift?
    /// The excluded days.
    var exclusions: [DateValue] = []

    init(_ rule: Recurrence) {
        self.rule = rule
    }

    /// True if the repetition's end is known.
    var isBounded: Bool { rule.end != nil || last != nil || length != nil }
}
