internal import CivilTime
public import Items

/// The items of some clusters after corrections.
public struct CorrectedClusters {
    /// The items.
    public private(set) var items: [Item] = []
    /// The item of each mention of a cluster, in the cluster's order; nil if that item is rejected.
    public private(set) var itemsOfMentions: [UID: [UID?]] = [:]
    private var clusters: [UID: Cluster]
    private var edits: [UID: [Edit]] = [:]
    private var rejected: Set<UID> = []
    /// Clusters whose mentions no longer all belong to one item.
    private var scattered: Set<UID> = []

    /// A change of an item's fields or status, with its reason.
    private struct Edit {
        let reason: String
        let patch: FactsPatch?
        let status: Item.Status?
    }

    /// Applies corrections to clusters.
    ///
    /// `targets` has the identifiers of the clusters that a correction changes, by the index of the
    /// correction in the file; a correction without an entry is not applied. `clusters` must
    /// include all clusters that `targets` names.
    public init(
        of clusters: [Cluster], corrections: Corrections, targets: [Int: [UID]]
    ) {
        self.clusters = Dictionary(
            clusters.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
        for (number, correction) in corrections.entries.enumerated() {
            guard let uids = targets[number], let uid = uids.first else { continue }
            apply(correction, to: uid, others: uids.dropFirst())
        }
        for cluster in self.clusters.values where !rejected.contains(cluster.uid) {
            items.append(item(of: cluster))
        }
        items.sort()
        for cluster in clusters {
            itemsOfMentions[cluster.uid] = cluster.mentions.map { item(of: $0, in: cluster.uid) }
        }
    }
}

extension CorrectedClusters {
    private mutating func apply(
        _ correction: Correction, to uid: UID, others: ArraySlice<UID>
    ) {
        switch correction.change {
        case .reject: rejected.insert(uid)
        case .set(_, let patch):
            let edit = Edit(reason: correction.reason, patch: patch, status: nil)
            edits[uid, default: []].append(edit)
        case .cancel:
            let edit = Edit(reason: correction.reason, patch: nil, status: .cancelled)
            edits[uid, default: []].append(edit)
        case .merge: merge(uid, with: others)
        case .split(_, let places): split(uid, at: places)
        case .add: break
        }
    }

    private mutating func merge(_ uid: UID, with others: ArraySlice<UID>) {
        scattered.formUnion(others)
        let merged = others.compactMap { clusters.removeValue(forKey: $0) }.flatMap(\.mentions)
        guard let cluster = clusters[uid] else { return }
        clusters[uid] = Cluster(uid: uid, mentions: cluster.mentions + merged)
    }

    /// Moves the mentions at these places to an item whose identifier is derived from the
    /// cluster's.
    private mutating func split(_ uid: UID, at places: [MentionLocation]) {
        guard let cluster = clusters[uid] else { return }
        let isOther = { (mention: Mention) in places.contains { $0.holds(mention) } }
        let other = UID(naming: ["split", uid.text] + places.map { "\($0.issue):\($0.line ?? 0)" })
        guard let rest = Cluster(uid: uid, mentions: cluster.mentions.filter { !isOther($0) }),
            let apart = Cluster(uid: other, mentions: cluster.mentions.filter(isOther))
        else { return }
        scattered.insert(uid)
        clusters[uid] = rest
        clusters[other] = apart
    }

    private func item(of cluster: Cluster) -> Item {
        (edits[cluster.uid] ?? []).reduce(cluster.item) { item, edit in
            var item = item.corrected(
                facts: edit.patch?.applied(
                    to: item.facts, isZoneStated: cluster.item.isZoneStated) ?? item.facts,
                status: edit.status ?? item.status, reason: edit.reason)
            // A correction shows that a person has checked the item, even if nothing had to change.
            item.doubts = []
            return item
        }
    }

    private func item(of mention: Mention, in cluster: UID) -> UID? {
        let item =
            scattered.contains(cluster)
            ? clusters.values.first { $0.mentions.contains(mention) }?.uid : cluster
        return item.flatMap { rejected.contains($0) ? nil : $0 }
    }
}

extension Corrections {
    /// The items that corrections add.
    ///
    /// No issue announced them, and the clock is not used: they count as known since 1970.
    public var added: [Item] {
        let time = Timestamp(milliseconds: 0)
        return entries.compactMap { correction in
            guard case .add(let facts) = correction.change else { return nil }
            return Item(
                uid: facts.addedUID, facts: facts, mentions: [], created: time, modified: time)
        }
    }
}

extension Facts {
    /// The identifier of an item that a correction adds.
    ///
    /// It does not depend on the date, so the item can be moved.
    var addedUID: UID {
        UID(naming: ["add", kind.rawValue, category.rawValue, title])
    }
}

extension Item {
    /// True if the date has a time zone that no doubt is about.
    fileprivate var isZoneStated: Bool {
        facts.when.zone != nil && !doubts.contains { $0.contains("zone") }
    }

    /// The item with other facts, and a revision for the change.
    fileprivate func corrected(facts: Facts, status: Status, reason: String) -> Item {
        let difference = FactsDifference(
            from: self.facts, status: self.status, to: facts, status: status)
        guard !difference.isEmpty else { return self }
        var item = self
        item.facts = facts
        item.status = status
        item.sequence += difference.isSubstantial ? 1 : 0
        item.modified = mentions.map(\.published).max() ?? modified
        item.revisions.append(
            Revision(
                sequence: item.sequence, issue: nil, line: 0, published: item.modified,
                reason: reason, changed: difference.changes))
        return item
    }
}
