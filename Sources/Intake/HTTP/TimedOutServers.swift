internal import Synchronization

/// Records the servers that timed out while sources are read.
///
/// All readings of a run share it, since several sources, and every entry of a feed, may refer to
/// the same server.
final class TimedOutServers: Sendable {
    private let timeouts = Mutex<[String: Int]>([:])

    /// Records that a server timed out.
    func noteTimeout(of origin: String) {
        timeouts.withLock { $0[origin, default: 0] += 1 }
    }

    /// Throws `.givenUp` if the server has timed out too often to be asked again.
    func expectAlive(_ address: WebAddress) throws(IntakeError) {
        let count = timeouts.withLock { $0[address.origin] ?? 0 }
        guard count < Self.mostTimeouts else {
            throw IntakeError(.givenUp(times: Self.mostTimeouts), at: address.text)
        }
    }

    private static let mostTimeouts = 3
}
