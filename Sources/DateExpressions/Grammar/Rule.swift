internal import Text

/// A rule that reads one form of dates or times.
struct Rule: Sendable {
    /// The name of the date form that the rule reads.
    let name: String
    /// The tokens that it can begin with.
    let starts: Trigger
    /// Texts that it reads; the part that it reads is between `⟦` and `⟧`.
    let examples: [String]
    /// Texts in which it must not find anything.
    let counterexamples: [String]
    /// True if the rule applies only below a heading with a month.
    let needsMonth: Bool
    /// The pattern of tokens, with its meaning as the value.
    let shape: Pattern<TimeValue>

    init(
        _ name: String, starts: Trigger, examples: [String], counterexamples: [String],
        needsMonth: Bool = false, shape: Pattern<TimeValue>
    ) {
        self.name = name
        self.starts = starts
        self.examples = examples
        self.counterexamples = counterexamples
        self.needsMonth = needsMonth
        self.shape = shape
    }
}
