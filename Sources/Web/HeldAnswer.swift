internal import Synchronization

/// An answer that was made for a query, counted for as long as somebody holds it: the shelf, or a
/// connection whose client has not taken it yet.
final class HeldAnswer: Sendable {
    /// The bytes of all answers that are held.
    final class Meter: Sendable {
        private let bytes = Atomic<Int>(0)

        /// The bytes.
        var count: Int { bytes.load(ordering: .relaxed) }

        fileprivate func add(_ count: Int) {
            bytes.wrappingAdd(count, ordering: .relaxed)
        }
    }

    /// The answer.
    let representation: Representation
    private let meter: Meter

    /// Counts an answer from now on.
    init(_ representation: Representation, in meter: Meter) {
        self.representation = representation
        self.meter = meter
        meter.add(representation.byteCount)
    }

    deinit { meter.add(-representation.byteCount) }
}
