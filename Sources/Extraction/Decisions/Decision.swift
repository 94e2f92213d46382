#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The best of several values, with its probability and the next best value.
struct Decision<Value: Hashable & Sendable>: Sendable {
    /// The value with the most evidence.
    let value: Value
    /// The probability of the value, 0 to 1, according to the scores.
    let probability: Double
    /// The next best value; nil if there is no other.
    let runnerUp: Value?
    /// The difference between the best score and the next.
    let margin: Double
}

/// The points for each value, from evidence.
struct Scores<Value: Hashable & Sendable, Evidence: Feature>: Sendable {
    /// A piece of evidence for a value, with its amount.
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

    /// Scores without evidence; the values in `always` take part even without any.
    init(
        _ weights: FeatureTable<Evidence>, always: [Value] = [],
        bias: @escaping @Sendable (Value) -> Double = { _ in 0 }
    ) {
        self.weights = weights
        self.bias = bias
        points = always.map { (value: $0, score: bias($0)) }
    }

    /// Adds evidence for a value, with a reason.
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

    /// True if there is evidence for or against a value.
    func hold(_ value: Value) -> Bool { points.contains { $0.value == value } }

    /// The score of a value, 0 if nothing speaks for it.
    subscript(value: Value) -> Double {
        points.first { $0.value == value }?.score ?? 0
    }

    /// The value with the most points, the first of several equal ones; nil if there is none.
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
