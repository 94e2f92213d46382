internal import Synchronization

/// The snapshot that is served now, and the answers to queries that were made from it.
final class SnapshotShelf: Sendable {
    private struct State {
        var snapshot: Snapshot
        var answers: [String: Representation] = [:]
        /// The keys of `answers`, oldest first.
        var order: [String] = []
    }

    private let state: Mutex<State>

    /// A shelf with its first snapshot.
    init(_ snapshot: Snapshot) {
        state = Mutex(State(snapshot: snapshot))
    }

    /// What is served now.
    var snapshot: Snapshot { state.withLock { $0.snapshot } }

    /// Serves another snapshot from now on; answers under way are still from the old one.
    func replace(by snapshot: Snapshot) {
        state.withLock { $0 = State(snapshot: snapshot) }
    }

    /// The answer to a query, if it is kept.
    func answer(for key: String) -> Representation? {
        state.withLock { $0.answers[key] }
    }

    /// Keeps an answer made from a snapshot, unless another one is served by now; the oldest
    /// answers make room.
    func keep(_ answer: Representation, for key: String, of snapshot: Snapshot) {
        state.withLock { state in
            guard state.snapshot.listing == snapshot.listing, state.answers[key] == nil else {
                return
            }
            if state.order.count >= Self.mostAnswers {
                state.answers[state.order.removeFirst()] = nil
            }
            state.answers[key] = answer
            state.order.append(key)
        }
    }

    private static let mostAnswers = 128
}
