internal import Synchronization

/// The current snapshot, with a cache of responses to queries made from it.
final class SnapshotCache: Sendable {
    /// Thrown if too many responses are being made, or too much memory is held by responses that
    /// clients have not received.
    struct Busy: Error {}

    /// A response that is finished or in progress; all requests for it wait for the same task.
    private typealias PendingResponse = Task<RetainedResponse, any Error>

    private struct State {
        var snapshot: Snapshot
        var responses: [String: PendingResponse] = [:]
        /// The keys of `responses`, oldest first.
        var order: [String] = []
        /// The sizes of the finished `responses` in bytes.
        var sizes: [String: Int] = [:]
        var underWay = 0

        mutating func keep(_ response: PendingResponse, for key: String) {
            if order.count >= mostResponses { removeOldest() }
            responses[key] = response
            order.append(key)
            underWay += 1
        }

        mutating func forget(_ response: PendingResponse, for key: String) {
            guard responses[key] == response else { return }
            responses[key] = nil
            sizes[key] = nil
            order.removeAll { $0 == key }
        }

        /// Records the size of a response, and drops the oldest ones to make room for it.
        mutating func note(_ size: Int, for key: String, most: Int) {
            guard responses[key] != nil else { return }
            sizes[key] = size
            while sizes.values.reduce(0, +) > most { removeOldest() }
        }

        private mutating func removeOldest() {
            let key = order.removeFirst()
            responses[key] = nil
            sizes[key] = nil
        }
    }

    private let state: Mutex<State>
    private let mostUnderWay: Int
    private let mostBytes: Int
    private let meter = RetainedResponse.Meter()

    /// A cache with its first snapshot.
    ///
    /// At most `mostUnderWay` responses are made at a time, and none while the responses in memory
    /// have `mostBytes` or more. A quarter of `mostBytes` is for those that are cached.
    init(_ snapshot: Snapshot, mostUnderWay: Int, mostBytes: Int) {
        state = Mutex(State(snapshot: snapshot))
        self.mostUnderWay = mostUnderWay
        self.mostBytes = mostBytes
    }

    /// The current snapshot.
    var snapshot: Snapshot { state.withLock { $0.snapshot } }

    /// Replaces the snapshot; responses in progress still come from the old one.
    func replace(by snapshot: Snapshot) {
        state.withLock { state in
            state.snapshot = snapshot
            state.responses = [:]
            state.order = []
            state.sizes = [:]
        }
    }

    /// The response for a key: a cached one, or one made from the current snapshot.
    ///
    /// The oldest responses are dropped to make room. Throws `Busy`, and what `make` throws; a
    /// response that failed is made again for the next request.
    func response(
        for key: String, made make: @escaping @Sendable (Snapshot) async throws -> Representation
    ) async throws -> RetainedResponse {
        let response = try state.withLock { state throws(Busy) in
            if let known = state.responses[key] { return known }
            guard state.underWay < mostUnderWay else { throw Busy() }
            try expectRoom()
            let snapshot = state.snapshot
            let pending = PendingResponse {
                defer { self.state.withLock { $0.underWay -= 1 } }
                let held = RetainedResponse(try await make(snapshot), in: self.meter)
                self.state.withLock {
                    $0.note(
                        held.representation.byteCount, for: key, most: self.mostBytes / 4)
                }
                return held
            }
            state.keep(pending, for: key)
            return pending
        }
        do {
            return try await response.value
        } catch {
            state.withLock { $0.forget(response, for: key) }
            throw error
        }
    }

    /// Throws `Busy` if there is no memory for another response.
    func expectRoom() throws(Busy) {
        guard meter.count < mostBytes else { throw Busy() }
    }

    private static let mostResponses = 64
}
