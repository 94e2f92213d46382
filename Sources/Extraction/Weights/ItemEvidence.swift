internal import Items
internal import Text

/// The evidence for an item, used for fitting the weights.
public struct ItemEvidence: Sendable {
    /// A value that was weighed, with the evidence for and against it.
    public struct Alternative: Sendable {
        /// The value as text.
        public let value: String
        /// The amount of each piece of evidence, by its name in `data/weights.tsv`.
        public let evidence: [String: Double]
    }

    /// The kinds with any evidence.
    public let kinds: [Alternative]
    /// The categories with any evidence.
    public let categories: [Alternative]
    /// The candidate names.
    public let names: [Alternative]
    /// The evidence for the confidence of the item.
    public let confidence: [String: Double]
}

extension ItemEvidence {
    init(
        kinds: Scores<Kind, KindFeature>, categories: Scores<Category, CategoryFeature>,
        names: [NameCandidate], confidence: [String: Double]
    ) {
        self.kinds = Self.alternatives(kinds) { $0.rawValue }
        self.categories = Self.alternatives(categories) { $0.rawValue }
        self.names = names.map { name in
            var evidence = [name.source.name: 1.0]
            for piece in NameEvidence.allCases where name.evidence.contains(piece) {
                evidence[piece.name] = 1
            }
            return Alternative(value: name.text, evidence: evidence)
        }
        self.confidence = confidence
    }

    private static func alternatives<Value, Evidence>(
        _ scores: Scores<Value, Evidence>, _ word: (Value) -> String
    ) -> [Alternative] {
        var evidence: [Value: [String: Double]] = [:]
        for piece in scores.contributions {
            evidence[piece.value, default: [:]][piece.evidence.name, default: 0] += piece.amount
        }
        return evidence.map { Alternative(value: word($0.key), evidence: $0.value) }
            .sorted { $0.value < $1.value }
    }
}
