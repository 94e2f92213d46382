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
    /// Reads on from the cursor; nil where the shape is not there.
    let read: @Sendable (inout Cursor, Context) -> Meaning?

    init(
        _ name: String, starts: Trigger, examples: [String], counterexamples: [String] = [],
        read: @escaping @Sendable (inout Cursor, Context) -> Meaning?
    ) {
        self.name = name
        self.starts = starts
        self.examples = examples
        self.counterexamples = counterexamples
        self.read = read
    }
}
