internal import Synchronization

/// A response to a query, counted as long as something holds it: the cache, or a connection whose
/// client has not received it yet.
final class RetainedResponse: Sendable {
    /// The total size of all responses that are held.
    final class Meter: Sendable {
        private let bytes = Atomic<Int>(0)

        /// The number of bytes.
        var count: Int { bytes.load(ordering: .relaxed) }

        fileprivate func add(_ count: Int) {
            bytes.wrappingAdd(count, ordering: .relaxed)
        }
    }

    /// The response.
    let representation: Representation
    private let meter: Meter

    /// A response whose bytes count toward the limit of memory from now on.
    init(_ representation: Representation, in meter: Meter) {
        self.representation = representation
        self.meter = meter
        meter.add(representation.byteCount)
    }

    deinit { meter.add(-representation.byteCount) }
}
