internal import Synchronization

/// The snapshot that is served now, and the answers to queries that are made from it.
final class SnapshotShelf: Sendable {
    /// So many answers are being made that one more would have to wait too long, or so many are
    /// held by clients that one more would take too much memory.
    struct Busy: Error {}

    /// An answer that is being made, or was: who asks for it meanwhile waits for the same.
    private typealias Answer = Task<HeldAnswer, any Error>

    private struct State {
        var snapshot: Snapshot
        var answers: [String: Answer] = [:]
        /// The keys of `answers`, oldest first.
        var order: [String] = []
        /// The bytes of those of `answers` that are made.
        var sizes: [String: Int] = [:]
        var underWay = 0

        mutating func keep(_ answer: Answer, for key: String) {
            if order.count >= mostAnswers { removeOldest() }
            answers[key] = answer
            order.append(key)
            underWay += 1
        }

        mutating func forget(_ answer: Answer, for key: String) {
            guard answers[key] == answer else { return }
            answers[key] = nil
            sizes[key] = nil
            order.removeAll { $0 == key }
        }

        /// Records the size of an answer; the oldest ones are dropped to make room for it.
        mutating func note(_ size: Int, for key: String, most: Int) {
            guard answers[key] != nil else { return }
            sizes[key] = size
            while sizes.values.reduce(0, +) > most { removeOldest() }
        }

        private mutating func removeOldest() {
            let key = order.removeFirst()
            answers[key] = nil
            sizes[key] = nil
        }
    }

    private let state: Mutex<State>
    private let mostUnderWay: Int
    private let mostBytes: Int
    private let meter = HeldAnswer.Meter()

    /// A shelf with its first snapshot.
    ///
    /// No more than `mostUnderWay` answers are made at a time, and none while those that are held
    /// have `mostBytes`. A quarter of that is for those that are kept for others who may ask.
    init(_ snapshot: Snapshot, mostUnderWay: Int, mostBytes: Int) {
        state = Mutex(State(snapshot: snapshot))
        self.mostUnderWay = mostUnderWay
        self.mostBytes = mostBytes
    }

    /// What is served now.
    var snapshot: Snapshot { state.withLock { $0.snapshot } }

    /// Serves another snapshot from now on; answers under way are still from the old one.
    func replace(by snapshot: Snapshot) {
        state.withLock { state in
            state.snapshot = snapshot
            state.answers = [:]
            state.order = []
            state.sizes = [:]
        }
    }

    /// The answer with a key: the one that is kept, or one made of what is served now.
    ///
    /// The oldest answers make room. Throws `Busy`, and what `make` throws; what failed is made
    /// anew for whoever asks next.
    func answer(
        for key: String, made make: @escaping @Sendable (Snapshot) async throws -> Representation
    ) async throws -> HeldAnswer {
        let answer = try state.withLock { state throws(Busy) in
            if let known = state.answers[key] { return known }
            guard state.underWay < mostUnderWay else { throw Busy() }
            try expectRoom()
            let snapshot = state.snapshot
            let answer = Answer {
                defer { self.state.withLock { $0.underWay -= 1 } }
                let held = HeldAnswer(try await make(snapshot), in: self.meter)
                self.state.withLock {
                    $0.note(
                        held.representation.byteCount, for: key, most: self.mostBytes / 4)
                }
                return held
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

    /// - Throws: `Busy` if there is no memory for one more answer.
    func expectRoom() throws(Busy) {
        guard meter.count < mostBytes else { throw Busy() }
    }

    private static let mostAnswers = 64
}
