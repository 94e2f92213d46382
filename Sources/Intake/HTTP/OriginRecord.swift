internal import Synchronization

/// Which servers did not answer in time while sources are read.
///
/// It is shared by all readings of a run: a server that hangs may be named by several sources, and
/// by every entry of a feed.
final class OriginRecord: Sendable {
    private let timeouts = Mutex<[String: Int]>([:])

    /// Notes that a server did not answer in time.
    func noteTimeout(of origin: String) {
        timeouts.withLock { $0[origin, default: 0] += 1 }
    }

    /// - Throws: `.givenUp` if the server did not answer so often that it is no longer asked.
    func expectAlive(_ address: WebAddress) throws(IntakeError) {
        let count = timeouts.withLock { $0[address.origin] ?? 0 }
        guard count < Self.mostTimeouts else {
            throw IntakeError(.givenUp(times: Self.mostTimeouts), at: address.text)
        }
    }

    private static let mostTimeouts = 3
}
