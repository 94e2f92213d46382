/// Waits for a while; a parameter, so that tests need not.
public typealias Pause = @Sendable (Duration) async -> Void
