/// A rule's name with its examples, for tests and documentation.
public struct RuleDescription: Hashable, Sendable {
    /// The name of the date form that the rule reads.
    public let name: String
    /// Texts that it reads; the part that it reads is between `⟦` and `⟧`.
    public let examples: [String]
    /// Texts in which it must not read anything.
    public let counterexamples: [String]
    /// True if the rule applies only below a heading with a month.
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
