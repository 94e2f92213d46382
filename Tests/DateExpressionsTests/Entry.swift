import Testing

/// One meaning, and phrases that have it when they are read on Tuesday, 5 August 2025.
///
/// A phrase is read as a whole, or what it marks: `out ⟦Wednesday⟧`.
struct Entry: Sendable, CustomTestStringConvertible {
    let value: String
    let phrases: [String]

    init(_ value: String, _ phrases: [String]) {
        self.value = value
        self.phrases = phrases
    }

    var testDescription: String { value }
}
