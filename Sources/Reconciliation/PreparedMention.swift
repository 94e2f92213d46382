public import Items

/// A mention reduced to what is compared, since there may be very many.
public struct PreparedMention: Sendable {
    let features: MentionFeatures

    /// The issue that states it.
    public var issue: IssueReference { features.issue }
    /// The line in the issue.
    public var line: Int { features.line }
    /// The properties that the line states.
    public var facts: Facts { features.facts }
}

/// A cluster reduced to what mentions are compared with.
public struct PreparedCluster {
    /// The identifier of the cluster.
    public let uid: UID
    let features: ClusterFeatures

    init(uid: UID, features: ClusterFeatures) {
        self.uid = uid
        self.features = features
    }

    /// A cluster from mentions in order of publication; nil if there are none.
    public init?(uid: UID, mentions: some Sequence<PreparedMention>) {
        var features: ClusterFeatures?
        for mention in mentions {
            if let features {
                features.append(mention.features)
            } else {
                features = ClusterFeatures(firstMention: mention.features)
            }
        }
        guard let features else { return nil }
        self.init(uid: uid, features: features)
    }
}

extension PreparedCluster: Comparable {
    /// Orders clusters by their first mentions.
    public static func < (left: PreparedCluster, right: PreparedCluster) -> Bool {
        let (first, second) = (left.features.firstMention, right.features.firstMention)
        if first < second { return true }
        if second < first { return false }
        return left.uid < right.uid
    }

    /// True if both are the same cluster.
    public static func == (left: PreparedCluster, right: PreparedCluster) -> Bool {
        left.uid == right.uid
    }
}

extension MentionFeatures {
    /// True if the left mention is in an earlier issue, or on an earlier line of the same one.
    ///
    /// Mentions on one line are ordered by date, title, kind and link.
    static func < (left: MentionFeatures, right: MentionFeatures) -> Bool {
        if left.issue != right.issue { return left.issue < right.issue }
        if left.line != right.line { return left.line < right.line }
        if left.facts.when != right.facts.when { return left.facts.when < right.facts.when }
        return (left.facts.title, left.facts.kind.rawValue, left.facts.url ?? "")
            < (right.facts.title, right.facts.kind.rawValue, right.facts.url ?? "")
    }
}
