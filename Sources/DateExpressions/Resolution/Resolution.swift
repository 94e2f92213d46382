internal import CivilTime

/// The days of an expression, once the years are known.
struct Resolution: Hashable, Sendable {
    /// The days, without any time.
    let when: When
    /// How they repeat.
    var recurrence: Recurrence?
    /// What is doubtful about them.
    var ambiguities: [Ambiguity] = []
}
