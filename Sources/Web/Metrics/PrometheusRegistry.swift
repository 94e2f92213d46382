internal import CoreMetrics
internal import Synchronization

/// Keeps the counters of `swift-metrics`, and writes them for Prometheus (text format 0.0.4).
final class PrometheusRegistry: MetricsFactory {
    private let counters = Mutex<[String: PrometheusCounter]>([:])

    func makeCounter(
        label: String, dimensions: [(String, String)]
    ) -> any CounterHandler {
        let name = Self.name(label, dimensions)
        return counters.withLock { counters in
            let counter = counters[name] ?? PrometheusCounter()
            counters[name] = counter
            return counter
        }
    }

    func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        NOOPMetricsHandler.instance
    }

    func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        NOOPMetricsHandler.instance
    }

    func destroyCounter(_ handler: any CounterHandler) {}
    func destroyRecorder(_ handler: any RecorderHandler) {}
    func destroyTimer(_ handler: any TimerHandler) {}

    /// All counters, sorted by name.
    var text: String {
        let values = counters.withLock { $0.mapValues(\.value) }
        var lines: [String] = []
        var family = ""
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            let own = String(name.prefix { $0 != "{" })
            if own != family { lines.append("# TYPE \(own) counter") }
            family = own
            lines.append("\(name) \(value)")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func name(_ label: String, _ dimensions: [(String, String)]) -> String {
        guard !dimensions.isEmpty else { return label }
        return label + "{" + dimensions.map { "\($0)=\"\($1)\"" }.joined(separator: ",") + "}"
    }
}
