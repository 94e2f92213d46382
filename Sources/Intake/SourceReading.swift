/// The result of reading a source.
public struct SourceReading: Sendable {
    /// The issues that are new, or whose bytes differ from those of the last reading.
    public var changed: [FetchedIssue]
    /// The paths of the issues that are still there and unchanged.
    public var unchanged: [String]
    /// The paths of the issues that are gone from the source, sorted.
    ///
    /// Old entries that drop out of a feed do not count.
    public var removed: [String]
    /// Errors for single issues in a source that could be read; what is known about these issues
    /// stays.
    public var problems: [IntakeError]
    /// What was left out on purpose, a line each.
    public var notices: [String] = []
    /// The state for the next reading, to be saved once everything above has been stored.
    public var state: SourceState

    /// A result from its parts.
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

extension SourceReading {
    /// Adds an issue that was read: as changed, or as unchanged if its bytes are those of the last
    /// reading.
    mutating func add(_ issue: FetchedIssue, stamp: String, since state: SourceState) {
        self.state.issues[issue.path] = SourceState.Issue(
            path: issue.path, stamp: stamp, digest: issue.digest)
        if state.issues[issue.path]?.digest == issue.digest {
            unchanged.append(issue.path)
        } else {
            changed.append(issue)
        }
    }

    /// Adds an issue as unchanged, with its remembered state.
    mutating func keep(_ issue: SourceState.Issue) {
        state.issues[issue.path] = issue
        unchanged.append(issue.path)
    }
}
