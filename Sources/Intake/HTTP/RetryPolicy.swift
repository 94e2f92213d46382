/// Decides when a failed request is made again.
struct RetryPolicy: Hashable, Sendable {
    /// What to do after a failure.
    enum Step: Hashable, Sendable {
        /// Wait this many seconds, then try again.
        case wait(seconds: Int)
        /// Stop: the server asks for a longer wait than a refresh should take.
        case comeBack(seconds: Int)
        /// Stop: the attempts are used up.
        case giveUp
    }

    /// The most attempts for a request.
    let maximumAttempts: Int

    /// What to do after failure number `attempt`, counted from 1.
    ///
    /// The server's `retryAfter` takes precedence over pauses of 1, 4, 16… seconds.
    func step(after attempt: Int, retryAfter: Int?) -> Step {
        if let retryAfter, retryAfter > Self.longestPause { return .comeBack(seconds: retryAfter) }
        guard attempt < maximumAttempts else { return .giveUp }
        let pause = (1..<attempt).reduce(1) { pause, _ in min(pause * 4, Self.longestPause) }
        return .wait(seconds: max(retryAfter ?? 0, pause))
    }

    private static let longestPause = 120
}
