package import Items

/// What was read in an issue.
package struct Statements: Sendable {
    /// The dated items, each once, in the order of the text.
    package let mentions: [Mention]
    /// The paragraphs that were not read, since they are longer than any that people write, or hold
    /// more dates.
    package let unread: [Explanation]
}
