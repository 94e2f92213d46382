/// Something that a check of the store found wrong.
public struct StoreProblem: Hashable, Sendable {
    /// What is wrong.
    public let message: String
    /// What to do about it.
    public let remedy: String
}
