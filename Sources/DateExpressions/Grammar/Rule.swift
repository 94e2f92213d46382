internal import Text

/// One shape in which texts write dates or times.
struct Rule: Sendable {
    /// What the shape is, in words.
    let name: String
    /// The tokens that it may begin with.
    let starts: Trigger
    /// Texts that it reads, each with what it reads between `⟦` and `⟧`.
    let examples: [String]
    /// Texts in which it must read nothing.
    let counterexamples: [String]
    /// True if it reads only below a heading that names a month.
    let needsMonth: Bool
    /// The shape that it reads, and its meaning.
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
