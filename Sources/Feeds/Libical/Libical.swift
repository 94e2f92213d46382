import Synchronization

/// The lock around libical, whose zone loading and parser are not thread-safe.
enum Libical {
    private static let lock = Mutex(())

    /// Runs `body` while no other thread calls libical.
    static func exclusively<Result: Sendable, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try lock.withLock { (_) throws(Failure) -> Result in try body() }
    }
}
