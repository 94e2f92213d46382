/// What one reading of a source gave.
public struct SourceReading: Sendable {
    /// The issues that are new, or whose bytes differ from those of the last reading, by path.
    public var changed: [FetchedIssue]
    /// The paths of those that are still there and did not change, in order.
    public var unchanged: [String]
    /// The paths of those that the source has no longer, in order.
    ///
    /// A feed whose old entries fall off its end removes nothing.
    public var removed: [String]
    /// Issues that could not be read, though the source could: what is known of them stays.
    public var problems: [IntakeError]
    /// What to hand to the next reading, once everything above has been stored.
    public var state: SourceState

    /// A reading with what it gave.
    public init(
        changed: [FetchedIssue] = [], unchanged: [String] = [], removed: [String] = [],
        problems: [IntakeError] = [], state: SourceState
    ) {
        self.changed = changed
        self.unchanged = unchanged
        self.removed = removed
        self.problems = problems
        self.state = state
    }
}
