import Synchronization

/// The one lock under which libical runs: loading its zones races, and so does its parser.
enum Libical {
    private static let lock = Mutex(())

    /// Runs `body` while nobody else calls libical.
    static func exclusively<Result: Sendable, Failure: Error>(
        _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try lock.withLock { (_) throws(Failure) -> Result in try body() }
    }
}
