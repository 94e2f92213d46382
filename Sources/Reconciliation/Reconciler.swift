internal import Digests
public import Items
public import Profiles

/// Decides which mentions are about the same thing, and combines what they say.
///
/// It processes issues in order of publication, and judges each mention by what was known when it
/// was published: a later issue never changes how an earlier one was understood. So the cost of a
/// new issue depends on that issue, and issues may arrive in any order with the same result.
public struct Reconciler: Hashable, Sendable {
    private let series: [String: SeriesWords]

    /// A reconciler for a profile, whose series it knows.
    public init(profile: Profile) {
        series = Dictionary(
            profile.series.map { ($0.id, SeriesWords($0)) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// A digest of everything except mentions that results depend on: if it is equal, so are the
    /// results.
    public var digest: String {
        let names = series.sorted { $0.key < $1.key }.map { id, names in
            "\(id):\(names.isPerPlace):\(names.words.sorted().joined(separator: " "))"
        }
        return SHA256(text: ([String(Reconciler.rules)] + names).joined(separator: "\n")).hex
    }

    /// The version of the rules, raised whenever a change of them changes results.
    private static let rules = 5

    /// The number of days after which a past thing is no longer expected in an issue.
    public static let memory = 120
}

extension Reconciler {
    /// The clusters that mentions in any order form, by their first mentions.
    public func clusters(from mentions: [Mention]) -> [Cluster] {
        var index = ClusterIndex()
        for issue in mentions.sorted().chunked() {
            let features = issue.map { MentionFeatures(of: $0, series: series) }
            let uids = assign(
                features, among: index.candidates(for: features), isTaken: index.isTaken)
            index.place(Array(zip(issue, features)), in: uids)
        }
        return index.clusters
    }

    /// The items that mentions in any order form, by date.
    public func items(from mentions: [Mention]) -> [Item] {
        ParentEvents.linked(clusters(from: mentions).filter(\.isDated).map { $0.item }).sorted()
    }

    /// The identifiers of the clusters that an issue's mentions belong to, one per mention.
    ///
    /// `clusters` are those that share a key with one of the mentions, as they were before the
    /// issue, in any order; `isTaken` returns true if an earlier cluster has an identifier.
    public func read(
        _ issue: [PreparedMention], among clusters: [PreparedCluster], isTaken: (UID) throws -> Bool
    ) rethrows -> [UID] {
        try assign(issue.map(\.features), among: clusters, isTaken: isTaken)
    }

    /// A mention, prepared for comparison.
    public func prepared(_ mention: Mention) -> PreparedMention {
        PreparedMention(features: MentionFeatures(of: mention, series: series))
    }

    /// The keys of a mention; it is not compared with things that share none.
    public func keys(of mention: Mention) -> [BlockingKey] {
        MentionFeatures(of: mention, series: series).keys
    }

    private func assign(
        _ issue: [MentionFeatures], among clusters: [PreparedCluster], isTaken: (UID) throws -> Bool
    ) rethrows -> [UID] {
        var matching = Matching(mentions: issue, clusters: clusters.sorted())
        matching.matchKnown()
        return try matching.uids { mention, others in
            try mention.identity.uid { try others.contains($0) || isTaken($0) }
        }
    }
}

extension [Mention] {
    /// The mentions of each issue, given sorted mentions.
    fileprivate func chunked() -> [[Mention]] {
        var chunks: [[Mention]] = []
        for mention in self {
            if let last = chunks.last?.last, last.issue == mention.issue {
                chunks[chunks.count - 1].append(mention)
            } else {
                chunks.append([mention])
            }
        }
        return chunks
    }
}
