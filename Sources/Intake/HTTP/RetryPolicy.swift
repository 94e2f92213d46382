/// How often and after which pauses a request is made again.
struct RetryPolicy: Hashable, Sendable {
    /// What to do after a failure.
    enum Step: Hashable, Sendable {
        /// Wait so many seconds and try again.
        case wait(seconds: Int)
        /// Leave it: the server wants a longer pause than a refresh should last.
        case comeBack(seconds: Int)
        /// Leave it: it was tried often enough.
        case giveUp
    }

    /// How often a request is made at most.
    let maximumAttempts: Int

    /// What to do after the `attempt`-th failure, counted from 1; a server's own wish counts more
    /// than our pauses of 1, 4, 16… seconds.
    func step(after attempt: Int, retryAfter: Int?) -> Step {
        if let retryAfter, retryAfter > Self.longestPause { return .comeBack(seconds: retryAfter) }
        guard attempt < maximumAttempts else { return .giveUp }
        let pause = (1..<attempt).reduce(1) { pause, _ in min(pause * 4, Self.longestPause) }
        return .wait(seconds: max(retryAfter ?? 0, pause))
    }

    private static let longestPause = 120
}
