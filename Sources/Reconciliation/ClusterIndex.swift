internal import CivilTime
internal import Items

/// The clusters so far, indexed by the keys of their mentions.
struct ClusterIndex {
    /// The clusters, by their first mentions.
    private(set) var clusters: [Cluster] = []
    private var features: [ClusterFeatures] = []
    private var index: [UID: Int] = [:]
    private var byKey: [BlockingKey: [Entry]] = [:]

    /// A cluster under one of its keys, with the last day on which an issue may continue it by that
    /// key.
    private struct Entry {
        let cluster: Int
        let lastDay: CivilDate
    }

    /// True if a cluster has an identifier.
    func isTaken(_ uid: UID) -> Bool { index[uid] != nil }

    /// The clusters that share a key with one of an issue's mentions and did not end long ago.
    ///
    /// They ended at most `Reconciler.memory` days before the issue, if at all.
    func candidates(for issue: [MentionFeatures]) -> [PreparedCluster] {
        guard let published = issue.first?.published else { return [] }
        let oldest = published.adding(days: -Reconciler.memory)
        var found: Set<Int> = []
        for key in Set(issue.flatMap(\.keys)) {
            for entry in byKey[key] ?? [] where entry.lastDay >= oldest {
                found.insert(entry.cluster)
            }
        }
        return found.map { PreparedCluster(uid: clusters[$0].uid, features: features[$0]) }
    }

    /// Adds each of an issue's mentions to the cluster with its identifier, or opens that cluster.
    mutating func place(_ issue: [(mention: Mention, features: MentionFeatures)], in uids: [UID]) {
        for (added, uid) in zip(issue, uids) {
            let cluster = index[uid] ?? clusters.count
            if cluster == clusters.count {
                clusters.append(Cluster(uid: uid, firstMention: added.mention))
                features.append(ClusterFeatures(firstMention: added.features))
                index[uid] = cluster
            } else {
                clusters[cluster].append(added.mention)
                features[cluster].append(added.features)
            }
            let entry = Entry(cluster: cluster, lastDay: added.mention.lastDay)
            for key in added.features.keys { byKey[key, default: []].append(entry) }
        }
    }
}
