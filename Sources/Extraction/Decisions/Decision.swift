#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The best of several values, with how likely it is and what comes next.
struct Decision<Value: Hashable & Sendable>: Sendable {
    /// The value for which most speaks.
    let value: Value
    /// How likely it is, 0 to 1, as far as the scores tell.
    let probability: Double
    /// The value that comes next; nil if there is no other.
    let runnerUp: Value?
    /// By how much the best score is ahead of the next one.
    let margin: Double
}

/// Points for values, gathered from evidence.
struct Scores<Value: Hashable & Sendable, Evidence: Feature>: Sendable {
    /// A piece of evidence for a value, and how much of it there is.
    struct Contribution: Sendable {
        let value: Value
        let evidence: Evidence
        let amount: Double
    }

    private let weights: FeatureTable<Evidence>
    /// The prior weight of a value.
    private let bias: @Sendable (Value) -> Double
    private var points: [(value: Value, score: Double)]
    /// The evidence, in the order in which it was added.
    private(set) var contributions: [Contribution] = []
    /// The evidence in words.
    private(set) var reasons: [String] = []

    /// No evidence yet; only the values in `always` are there without any.
    init(
        _ weights: FeatureTable<Evidence>, always: [Value] = [],
        bias: @escaping @Sendable (Value) -> Double = { _ in 0 }
    ) {
        self.weights = weights
        self.bias = bias
        points = always.map { (value: $0, score: bias($0)) }
    }

    /// Adds evidence for a value, and notes why.
    mutating func add(
        _ evidence: Evidence, _ amount: Double = 1, to value: Value, because reason: String? = nil
    ) {
        contributions.append(Contribution(value: value, evidence: evidence, amount: amount))
        let score = weights[evidence] * amount
        if let index = points.firstIndex(where: { $0.value == value }) {
            points[index].score += score
        } else {
            points.append((value, bias(value) + score))
        }
        if let reason, !reasons.contains(reason) { reasons.append(reason) }
    }

    /// True if something spoke for a value, or against it.
    func hold(_ value: Value) -> Bool { points.contains { $0.value == value } }

    /// The points of a value.
    subscript(value: Value) -> Double {
        points.first { $0.value == value }?.score ?? 0
    }

    /// The value with the most points, nil if there is none; of equals the one that was named
    /// first.
    func decision() -> Decision<Value>? {
        var best: (value: Value, score: Double)?
        var next: (value: Value, score: Double)?
        for point in points {
            if best.map({ point.score > $0.score }) ?? true {
                next = best
                best = point
            } else if next.map({ point.score > $0.score }) ?? true {
                next = point
            }
        }
        guard let best else { return nil }
        let total = points.reduce(0) { $0 + exp($1.score - best.score) }
        return Decision(
            value: best.value, probability: 1 / total, runnerUp: next?.value,
            margin: next.map { best.score - $0.score } ?? best.score)
    }
}
