/// Limits how long an operation may take.
enum TimeLimit {
    /// The result of `operation`, or `.timedOut` if it takes longer.
    ///
    /// In that case, `operation` is cancelled, and this waits until it has released what it holds.
    static func run<Value: Sendable>(
        seconds: Int, at place: String,
        _ operation: @escaping @Sendable () async -> Result<Value, IntakeError>
    ) async -> Result<Value, IntakeError> {
        await withTaskGroup(of: Result<Value, IntakeError>?.self) { group in
            group.addTask { await operation() }
            group.addTask {
                // The sleep ends early only when the operation is done, so this result is not used.
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
