internal import CivilTime

/// A time of day as a text states it.
struct Clock: Hashable, Sendable {
    /// The time, or the first one of two.
    let start: TimeOfDay
    /// The time at which it ends.
    var end: TimeOfDay?
    /// The zone, where the text names one.
    var zone: StatedZone?
    /// What is doubtful about it.
    var ambiguities: [Ambiguity] = []
}

/// A zone as a text names it.
struct StatedZone: Hashable, Sendable {
    /// The words of the text.
    let text: String
    /// The IANA names that it may mean, the likeliest first; empty where none is known.
    let candidates: [String]
    /// Whether the words mean the zone of the place.
    var isLocal = false

    /// Whether the words mean UTC.
    var isUTC: Bool { candidates == ["UTC"] }
}
