/// A bound on how long something may take.
enum TimeLimit {
    /// What `operation` gives, or `.timedOut` where it takes longer; it is cancelled then, and
    /// awaited until it has let go of what it holds.
    static func run<Value: Sendable>(
        seconds: Int, at place: String,
        _ operation: @escaping @Sendable () async -> Result<Value, IntakeError>
    ) async -> Result<Value, IntakeError> {
        await withTaskGroup(of: Result<Value, IntakeError>?.self) { group in
            group.addTask { await operation() }
            group.addTask {
                // A sleep ends early only when the operation is done: nobody asks for its result.
                try? await Task.sleep(for: .seconds(seconds))
                return nil
            }
            let first = await group.next()
            group.cancelAll()
            if case .some(.some(let result)) = first { return result }
            return .failure(IntakeError(.timedOut(seconds: seconds), at: place))
        }
    }
}
