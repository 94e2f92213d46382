internal import Extraction
internal import Items

/// An item with the evidence used for it, as `extract --evidence` writes it.
struct EvidenceRecord: Encodable {
    private struct Alternative: Encodable {
        let value: String
        let evidence: [String: Double]

        init(_ alternative: ItemEvidence.Alternative) {
            value = alternative.value
            evidence = alternative.evidence
        }
    }

    private let item: Mention
    private let kinds: [Alternative]
    private let categories: [Alternative]
    private let names: [Alternative]
    private let confidence: [String: Double]

    /// A record of an item and its evidence.
    init(_ mention: Mention, _ evidence: ItemEvidence) {
        item = mention
        kinds = evidence.kinds.map(Alternative.init)
        categories = evidence.categories.map(Alternative.init)
        names = evidence.names.map(Alternative.init)
        confidence = evidence.confidence
    }
}
