/// Waits for a duration; passed as a parameter so that tests need not wait.
public typealias Pause = @Sendable (Duration) async -> Void
