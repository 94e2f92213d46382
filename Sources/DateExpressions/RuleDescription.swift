/// A rule's name and the texts that show what it reads, for tests and documentation.
public struct RuleDescription: Hashable, Sendable {
    /// What the shape is, in words.
    public let name: String
    /// Texts that it reads, each with what it reads between `⟦` and `⟧`.
    public let examples: [String]
    /// Texts in which it must read nothing.
    public let counterexamples: [String]
    /// True if it reads only below a heading that names a month.
    public let needsMonth: Bool
}

extension Recognizer {
    /// The rules, in the order in which they are tried.
    public var rules: [RuleDescription] {
        finder.rules.map {
            RuleDescription(
                name: $0.name, examples: $0.examples, counterexamples: $0.counterexamples,
                needsMonth: $0.needsMonth)
        }
    }
}
