internal import CivilTime
internal import CoreMetrics

/// The counters of the server.
struct ServerMetrics: Sendable {
    private let registry = PrometheusRegistry()
    private let responses: [Int: Counter]
    private let otherResponses: Counter
    private let bytes: Counter
    private let renders: Counter

    /// Counters at zero.
    init() {
        let registry = registry
        let counter = { @Sendable (label: String, status: String) in
            Counter(
                label: label, dimensions: status.isEmpty ? [] : [("status", status)],
                factory: registry)
        }
        let label = "infracal_http_responses_total"
        responses = Dictionary(
            uniqueKeysWithValues: Self.statuses.map { ($0, counter(label, "\($0)")) })
        otherResponses = counter(label, "other")
        bytes = counter("infracal_http_response_bytes_total", "")
        renders = counter("infracal_renders_total", "")
    }

    /// Counts a response and the bytes of its body.
    func countResponse(status: Int, bytes size: Int) {
        (responses[status] ?? otherResponses).increment()
        bytes.increment(by: size)
    }

    /// Counts a calendar or list that was made for a query.
    func countRender() {
        renders.increment()
    }

    /// The counters, and the figures of the snapshot, in the format of Prometheus.
    func text(for snapshot: Snapshot) -> String {
        registry.text
            + Self.gauge("infracal_items", snapshot.items.count)
            + Self.gauge("infracal_files", snapshot.listing.entries.count)
            + Self.gauge("infracal_published_seconds", snapshot.modified.milliseconds / 1_000)
    }

    private static func gauge(_ name: String, _ value: Int) -> String {
        "# TYPE \(name) gauge\n\(name) \(value)\n"
    }

    private static let statuses = [200, 204, 304, 400, 404, 405, 412, 414, 500, 503]
}
