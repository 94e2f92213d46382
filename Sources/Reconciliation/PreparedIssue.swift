internal import Items

/// An issue's mentions, prepared for comparison.
public struct PreparedIssue: Sendable {
    private let features: [MentionFeatures]
    private let table: KeyTable
    /// The index of the first mention that would get an identifier if it opened a cluster.
    private let named: [UID: Int]

    /// An issue with its mentions in order.
    public init(_ mentions: [PreparedMention]) {
        features = mentions.map(\.features)
        table = KeyTable(features.lazy.map(\.keys))
        named = Dictionary(
            features.enumerated().map { ($0.element.identity.uid { _ in false }, $0.offset) },
            uniquingKeysWith: min)
    }

    /// The index of the mention that continues a cluster, if no other clusters are considered; nil
    /// if none does.
    ///
    /// Only mentions that share a key with the cluster, or would get its identifier, are
    /// considered.
    public func continuation(of cluster: PreparedCluster) -> Int? {
        let near = table.owners(
            of: cluster.features.keys, reach: Candidates.reach(of: features.count))
        var matching = Matching(mentions: near.map { features[$0] }, clusters: [cluster])
        return matching.firstMatch().map { near[$0] } ?? named[cluster.uid]
    }
}
