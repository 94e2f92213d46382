/// A project that a text names.
package struct NamedProject: Hashable, Sendable {
    /// Where its name stands: offsets in the text's UTF-8.
    package let range: Range<Int>
    /// The project's identifier.
    package let project: String
}
