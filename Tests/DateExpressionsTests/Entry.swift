import Testing

/// A meaning, and phrases that have it on Tuesday, 5 August 2025.
///
/// The expression is the whole phrase, or the part between marks: `out ⟦Wednesday⟧`.
struct Entry: Sendable, CustomTestStringConvertible {
    let value: String
    let phrases: [String]

    init(_ value: String, _ phrases: [String]) {
        self.value = value
        self.phrases = phrases
    }

    var testDescription: String { value }
}
