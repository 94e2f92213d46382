internal import CivilTime
internal import Items

/// Finds titles that an issue lists with several dates, which are separate items.
struct MultipleDates {
    private let mentions: [MentionFeatures]
    private let clusters: ArraySlice<ClusterFeatures>
    private let nearMentions: Candidates
    private let nearClusters: Candidates
    /// The results so far, since they are needed for every pair with different dates.
    private var amongMentions: [Subject: Bool] = [:]
    private var amongClusters: [Subject: Bool] = [:]

    /// A mention or a cluster by its index, with the link that the other dates must share.
    private struct Subject: Hashable {
        let number: Int
        let link: Link?
    }

    /// The dates of an issue and of the clusters before it.
    init(
        mentions: [MentionFeatures], near nearMentions: Candidates,
        clusters: ArraySlice<ClusterFeatures>, near nearClusters: Candidates
    ) {
        self.mentions = mentions
        self.clusters = clusters
        self.nearMentions = nearMentions
        self.nearClusters = nearClusters
    }

    /// True if an issue gives several dates for the title of the mention, or of the cluster.
    ///
    /// The mention is then a separate item and does not move the cluster, unless its text says so.
    /// If both have the same link, only other dates with that link count.
    mutating func isOneOfMany(_ mention: Int, _ cluster: Int) -> Bool {
        let current = mentions[mention]
        guard current.status == .announced else { return false }
        let link = current.link.flatMap { clusters[cluster].links.contains($0) ? $0 : nil }
        return isRepeated(mention: Subject(number: mention, link: link))
            || isRepeated(cluster: Subject(number: cluster, link: link))
    }
}

extension MultipleDates {
    private mutating func isRepeated(mention subject: Subject) -> Bool {
        if let known = amongMentions[subject] { return known }
        let current = mentions[subject.number]
        let isRepeated = nearMentions.near(current.fineKeys).contains { other in
            let other = mentions[other]
            return other.facts.when.start != current.facts.when.start && other.isWordedLike(current)
                && (subject.link == nil || other.link == subject.link)
        }
        amongMentions[subject] = isRepeated
        return isRepeated
    }

    private mutating func isRepeated(cluster subject: Subject) -> Bool {
        if let known = amongClusters[subject] { return known }
        let known = clusters[subject.number]
        let isRepeated = nearClusters.near(known.fineKeys).contains { other in
            let other = clusters[other]
            return other.facts.when.start != known.facts.when.start
                && other.issues.contains(where: known.issues.contains)
                && other.latest.isWordedLike(known.latest)
                && subject.link.map { other.links.contains($0) } ?? true
        }
        amongClusters[subject] = isRepeated
        return isRepeated
    }
}
