/// Something that a check of the store found wrong.
package struct StoreProblem: Hashable, Sendable {
    /// What is wrong.
    package let message: String
    /// What to do about it.
    package let remedy: String
}
