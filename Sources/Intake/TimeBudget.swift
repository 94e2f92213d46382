/// Returns the current time; passed as a parameter so that tests need not wait.
public typealias Stopwatch = @Sendable () -> ContinuousClock.Instant

/// The time that is left for reading a source, or all of them.
struct TimeBudget: Sendable {
    /// The length of the whole budget in seconds.
    let seconds: Int

    private let end: ContinuousClock.Instant
    private let now: Stopwatch

    /// A budget that begins to run now.
    init(seconds: Int, by now: @escaping Stopwatch) {
        self.seconds = seconds
        self.now = now
        end = now() + .seconds(seconds)
    }

    /// A budget that begins to run now, and ends no later than another one.
    init(seconds: Int, within other: TimeBudget) {
        let own = TimeBudget(seconds: seconds, by: other.now)
        self = other.end < own.end ? other : own
    }

    /// The time that is left, in whole seconds rounded up; 0 when the budget is used up.
    var remaining: Int {
        let left = now().duration(to: end)
        guard left > .zero else { return 0 }
        return Int(left.components.seconds) + (left.components.attoseconds > 0 ? 1 : 0)
    }

    /// True if nothing is left.
    var isSpent: Bool { remaining == 0 }

    /// Throws `.outOfTime` if nothing is left.
    func expectTime(at place: String) throws(IntakeError) {
        guard !isSpent else { throw IntakeError(.outOfTime(seconds: seconds), at: place) }
    }

    /// The error to report: `.outOfTime` in place of a timeout at the end of the budget.
    ///
    /// Such a timeout is not the server's fault.
    func judged(_ error: IntakeError) -> IntakeError {
        guard case .timedOut = error.reason, isSpent else { return error }
        return IntakeError(.outOfTime(seconds: seconds), at: error.place)
    }
}
