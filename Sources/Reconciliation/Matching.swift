internal import CivilTime
internal import Items

/// Assigns one issue's mentions to clusters, the best matches first.
struct Matching {
    /// A mention and a cluster that may match; kept small, since there may be millions.
    private struct Pair {
        let mention: Int32
        let cluster: Int32
        let closeness: Int32
        let score: Int16
        let isReworded: Bool
        /// True if the mention has the page and the day of the cluster; such pairs are assigned
        /// first.
        let isConfirmed: Bool
        /// True if the mention is about one occurrence of the cluster.
        let isOccurrence: Bool
        /// True if the two match only if the mention matches no other cluster.
        let isWeak: Bool
    }

    /// The mentions.
    let mentions: [MentionFeatures]
    private var clusters: [ClusterFeatures]
    private let pages: LinkedPages
    private let nearMentions: Candidates
    private let nearClusters: Candidates
    /// The number of clusters before the issue.
    private let known: Int
    private var names: [UID?]
    private var assigned: [Int?]
    /// The cluster that each mention opened; nil if it opened none.
    private var opened: [Int?]
    /// The date that this issue gives for each cluster.
    private var dates: [Int: When] = [:]

    /// A matching without any assignments yet.
    init(mentions: [MentionFeatures], clusters: [PreparedCluster]) {
        self.mentions = mentions
        self.clusters = clusters.map(\.features)
        pages = LinkedPages(mentions: mentions, clusters: self.clusters)
        nearMentions = Candidates(among: mentions.lazy.map(\.fineKeys), askers: mentions.count)
        nearClusters = Candidates(among: self.clusters.lazy.map(\.fineKeys), askers: mentions.count)
        names = clusters.map(\.uid)
        known = clusters.count
        assigned = Array(repeating: nil, count: mentions.count)
        opened = assigned
    }

    /// Assigns every mention that matches a known cluster, the best matches first.
    mutating func matchKnown() {
        for pair in pairs() where assigned[Int(pair.mention)] == nil {
            assign(pair)
        }
    }

    /// The first mention that matches a known cluster; nil if none does.
    mutating func firstMatch() -> Int? {
        matchKnown()
        return assigned.firstIndex { $0 != nil }
    }

    /// The cluster of each mention.
    ///
    /// `name` returns an identifier for a cluster that a mention opens, different from all given
    /// before.
    mutating func uids(
        naming name: (MentionFeatures, Set<UID>) throws -> UID
    ) rethrows -> [UID] {
        var given: Set<UID> = []
        return try mentions.indices.map { index in
            let cluster = assigned[index] ?? repeated(index) ?? opened(by: index)
            if let uid = names[cluster] { return uid }
            let uid = try name(mentions[index], given)
            given.insert(uid)
            names[cluster] = uid
            return uid
        }
    }
}

extension Matching {
    private func pairs() -> [Pair] {
        var multipleDates = MultipleDates(
            mentions: mentions, near: nearMentions, clusters: clusters[..<known], near: nearClusters
        )
        var pairs: [Pair] = []
        for mention in mentions.indices {
            for cluster in nearClusters.near(mentions[mention].fineKeys) {
                guard let comparison = comparison(mention, cluster),
                    comparison.isMatch
                        || comparison.isOccurrence(of: mentions[mention], in: clusters[cluster]),
                    !comparison.date.isMove || !multipleDates.isOneOfMany(mention, cluster)
                else { continue }
                pairs.append(
                    Pair(
                        mention: Int32(mention), cluster: Int32(cluster),
                        closeness: Int32(comparison.date.distance), score: Int16(comparison.score),
                        isReworded: comparison.evidence.contains(.otherTitle),
                        isConfirmed: comparison.evidence.contains(.samePage),
                        isOccurrence: comparison.date == .occurrence,
                        isWeak: !comparison.isMatch))
            }
        }
        pairs = unambiguous(pairs)
        pairs.sort { left, right in
            if left.isConfirmed != right.isConfirmed { return left.isConfirmed }
            if left.score != right.score { return left.score > right.score }
            if left.closeness != right.closeness { return left.closeness < right.closeness }
            return (left.mention, left.cluster) < (right.mention, right.cluster)
        }
        return pairs
    }

    /// The pairs without those that are ambiguous: the mention has no date or no name, and several
    /// clusters match.
    private func unambiguous(_ pairs: [Pair]) -> [Pair] {
        var counts: [Int32: Int] = [:]
        for pair in pairs { counts[pair.mention, default: 0] += 1 }
        return pairs.filter { pair in
            let mustBeOnly = pair.isWeak || mentions[Int(pair.mention)].isUndated
            return !mustBeOnly || counts[pair.mention] == 1
        }
    }

    private func comparison(_ mention: Int, _ cluster: Int) -> Comparison? {
        let isOwnPage = pages.isOwn(mentions[mention], of: clusters[cluster])
        return Comparison(mentions[mention], with: clusters[cluster], isOwnPage: isOwnPage)
    }

    /// Assigns a mention to a cluster, unless the issue already gives the cluster another date or
    /// title.
    ///
    /// An issue gives a thing one date, and repeats it in similar words: a mention with another
    /// date or an entirely different title is about something else.
    private mutating func assign(_ pair: Pair) {
        let (mention, cluster) = (Int(pair.mention), Int(pair.cluster))
        guard !mentions[mention].isUndated, !pair.isOccurrence else {
            assigned[mention] = cluster
            return
        }
        let when = clusters[cluster].when(statedBy: mentions[mention])
        if let date = dates[cluster] {
            guard when.isSame(as: date), !pair.isReworded else { return }
        } else {
            dates[cluster] = when
        }
        assigned[mention] = cluster
    }

    /// The cluster that an earlier mention of this issue opened and that this one repeats.
    private func repeated(_ mention: Int) -> Int? {
        let near = nearMentions.near(mentions[mention].fineKeys).compactMap { opened[$0] }
        let best = near.compactMap { cluster -> (cluster: Int, score: Int)? in
            guard let date = dates[cluster], let comparison = comparison(mention, cluster),
                comparison.date == .occurrence
                    || mentions[mention].repeats(clusters[cluster], date: date),
                comparison.isMatch, !comparison.evidence.contains(.otherTitle)
            else { return nil }
            return (cluster, comparison.score)
        }
        .max { ($0.score, $1.cluster) < ($1.score, $0.cluster) }
        return best?.cluster ?? repeatedOccurrence(mention, of: near)
    }

    /// The only cluster opened by this issue of which a mention may be an occurrence.
    ///
    /// The mention has no name of its own, or the cluster's; nil if there are none or several.
    private func repeatedOccurrence(_ mention: Int, of near: [Int]) -> Int? {
        let clusters = Set(near).filter { cluster in
            comparison(mention, cluster)?
                .isOccurrence(of: mentions[mention], in: self.clusters[cluster]) ?? false
        }
        return clusters.count == 1 ? clusters.first : nil
    }

    private mutating func opened(by mention: Int) -> Int {
        clusters.append(ClusterFeatures(firstMention: mentions[mention]))
        names.append(nil)
        dates[clusters.count - 1] = mentions[mention].facts.when
        opened[mention] = clusters.count - 1
        return clusters.count - 1
    }
}

extension DateRelation {
    /// The number of days between the dates, used to break ties.
    fileprivate var distance: Int {
        switch self {
        case .same: 0
        case .overlapping, .restated, .undated, .occurrence: 1
        case .moved(let days): days
        case .anotherRound: .max
        }
    }
}

extension MentionFeatures {
    /// True if the mention may repeat the one that opened a cluster in the same issue.
    ///
    /// On another line, it has the same first day, or the same title, and one of the two dates is
    /// the month of the other. On the same line, as in "5 May & 5 May", all facts are the same.
    fileprivate func repeats(_ cluster: ClusterFeatures, date: When) -> Bool {
        guard line != cluster.latest.line else { return facts == cluster.latest.facts }
        return facts.when.start == date.start && facts.when.isVague == date.isVague
            || facts.when.isSame(as: date) && title == cluster.latest.title
    }
}

extension DateRelation {
    /// True if the mention would move the cluster to another date.
    fileprivate var isMove: Bool {
        guard case .moved = self else { return false }
        return true
    }
}

extension When {
    /// True if two dates of an issue may be the same: they have the same first day, or one is the
    /// month of the other.
    fileprivate func isSame(as other: When) -> Bool {
        if isVague != other.isVague { return start <= other.lastDay && other.start <= lastDay }
        return start == other.start
    }
}
