internal import Synchronization

/// The current snapshot, with a cache of answers to queries made from it.
final class SnapshotShelf: Sendable {
    /// Thrown if too many answers are being made, or too much memory is held by answers that
    /// clients have not received.
    struct Busy: Error {}

    /// An answer that is made or being made; others who ask for it meanwhile wait for the same
    /// task.
    private typealias Answer = Task<HeldAnswer, any Error>

    private struct State {
        var snapshot: Snapshot
        var answers: [String: Answer] = [:]
        /// The keys of `answers`, oldest first.
        var order: [String] = []
        /// The sizes of the finished `answers` in bytes.
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

        /// Records the size of an answer, and drops the oldest ones to make room for it.
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
    /// At most `mostUnderWay` answers are made at a time, and none while those that are held have
    /// `mostBytes`. A quarter of that is for answers that are cached.
    init(_ snapshot: Snapshot, mostUnderWay: Int, mostBytes: Int) {
        state = Mutex(State(snapshot: snapshot))
        self.mostUnderWay = mostUnderWay
        self.mostBytes = mostBytes
    }

    /// The current snapshot.
    var snapshot: Snapshot { state.withLock { $0.snapshot } }

    /// Replaces the snapshot; answers in progress still come from the old one.
    func replace(by snapshot: Snapshot) {
        state.withLock { state in
            state.snapshot = snapshot
            state.answers = [:]
            state.order = []
            state.sizes = [:]
        }
    }

    /// The answer for a key: a cached one, or one made from the current snapshot.
    ///
    /// The oldest answers are dropped to make room. Throws `Busy`, and what `make` throws; an
    /// answer that failed is made again for the next request.
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

    /// - Throws: `Busy` if there is no memory for another answer.
    func expectRoom() throws(Busy) {
        guard meter.count < mostBytes else { throw Busy() }
    }

    private static let mostAnswers = 64
}
