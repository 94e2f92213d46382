internal import Synchronization

/// The snapshot that is served now, and the answers to queries that are made from it.
final class SnapshotShelf: Sendable {
    /// So many answers are being made that one more would have to wait too long.
    struct Busy: Error {}

    /// An answer that is being made, or was: who asks for it meanwhile waits for the same.
    private typealias Answer = Task<Representation, any Error>

    private struct State {
        var snapshot: Snapshot
        var answers: [String: Answer] = [:]
        /// The keys of `answers`, oldest first.
        var order: [String] = []
        var underWay = 0

        mutating func keep(_ answer: Answer, for key: String) {
            if order.count >= mostAnswers { answers[order.removeFirst()] = nil }
            answers[key] = answer
            order.append(key)
            underWay += 1
        }

        mutating func forget(_ answer: Answer, for key: String) {
            guard answers[key] == answer else { return }
            answers[key] = nil
            order.removeAll { $0 == key }
        }
    }

    private let state: Mutex<State>
    private let mostUnderWay: Int

    /// A shelf with its first snapshot; no more than `mostUnderWay` answers are made at a time.
    init(_ snapshot: Snapshot, mostUnderWay: Int) {
        state = Mutex(State(snapshot: snapshot))
        self.mostUnderWay = mostUnderWay
    }

    /// What is served now.
    var snapshot: Snapshot { state.withLock { $0.snapshot } }

    /// Serves another snapshot from now on; answers under way are still from the old one.
    func replace(by snapshot: Snapshot) {
        state.withLock { state in
            state.snapshot = snapshot
            state.answers = [:]
            state.order = []
        }
    }

    /// The answer with a key: the one that is kept, or one made of what is served now.
    ///
    /// The oldest answers make room. Throws `Busy`, and what `make` throws; what failed is made
    /// anew for whoever asks next.
    func answer(
        for key: String, made make: @escaping @Sendable (Snapshot) async throws -> Representation
    ) async throws -> Representation {
        let answer = try state.withLock { state throws(Busy) in
            if let known = state.answers[key] { return known }
            guard state.underWay < mostUnderWay else { throw Busy() }
            let snapshot = state.snapshot
            let answer = Answer {
                defer { self.state.withLock { $0.underWay -= 1 } }
                return try await make(snapshot)
            }
            state.keep(answer, for: key)
            return answer
        }
        do {
            return try await answer.value
        } catch {
            state.withLock { $0.forget(answer, for: key) }
            throw error
        }
    }

    private static let mostAnswers = 64
}
