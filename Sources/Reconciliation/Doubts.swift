internal import CivilTime
internal import Items

/// The doubts about a cluster, in words.
struct Doubts {
    /// One short sentence per doubt.
    let texts: [String]

    /// The doubts about a cluster with its final date.
    init(of cluster: Cluster, dated when: When) {
        var texts = Doubts.readers(of: cluster, dated: when)
        if let date = Doubts.returningDate(in: cluster) {
            texts.append("issues disagree about the date: \(date) was replaced and came back")
        }
        let certainty = cluster.mentions.map(\.confidence).max() ?? 0
        if certainty < Doubts.enough { texts.append("the text is not clear about it") }
        self.texts = texts
    }

    /// The reader's doubts about the final date, unless another line states it clearly.
    private static func readers(of cluster: Cluster, dated when: When) -> [String] {
        let stating = cluster.mentions.filter { $0.facts.when.start == when.start }
        return stating.contains(where: \.doubts.isEmpty) ? [] : stating.last?.doubts ?? []
    }

    /// A first day that one issue replaced and a later one states again; nil if there is none.
    private static func returningDate(in cluster: Cluster) -> CivilDate? {
        var left: Set<CivilDate> = []
        var current = cluster.firstMention.facts.when
        let rules = cluster.mentions.map(\.facts).filter { $0.recurrence != nil }
        for mention in cluster.mentions.dropFirst() {
            let isOfOneOccurrence = rules.contains { $0.occurrence(statedBy: mention) != nil }
            let isOfClose = mention.facts.kind != cluster.firstMention.facts.kind
            guard !isOfOneOccurrence, !isOfClose else { continue }
            let when = current.updated(by: mention.facts.when, status: mention.status)
            guard when.start != current.start else { continue }
            if left.contains(when.start) { return when.start }
            left.insert(current.start)
            current = when
        }
        return nil
    }

    /// The lowest confidence that raises no doubt.
    private static let enough = 0.5
}
