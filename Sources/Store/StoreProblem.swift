/// A problem found by a check of the store.
public struct StoreProblem: Hashable, Sendable {
    /// What is wrong.
    public let message: String
    /// What to do about it.
    public let remedy: String
}
