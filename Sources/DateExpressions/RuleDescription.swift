/// A rule's name and the texts that show what it reads, for tests and documentation.
package struct RuleDescription: Hashable, Sendable {
    /// What the shape is, in words.
    package let name: String
    /// Texts that it reads, each with what it reads between `⟦` and `⟧`.
    package let examples: [String]
    /// Texts in which it must read nothing.
    package let counterexamples: [String]
    /// True if it reads only below a heading that names a month.
    package let needsMonth: Bool
}

extension Recognizer {
    /// The rules, in the order in which they are tried.
    package var rules: [RuleDescription] {
        finder.rules.map {
            RuleDescription(
                name: $0.name, examples: $0.examples, counterexamples: $0.counterexamples,
                needsMonth: $0.needsMonth)
        }
    }
}
