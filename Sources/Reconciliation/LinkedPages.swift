internal import CivilTime
internal import Items

/// The pages that an issue and the clusters before it link to.
///
/// For each page, it knows the first days of the issue's mentions and the number of clusters.
struct LinkedPages {
    private let daysInIssue: [Link: Set<CivilDate>]
    private let clusters: [Link: Int]

    /// The pages of an issue's mentions and of the clusters that it may continue.
    init(mentions: [MentionFeatures], clusters: [ClusterFeatures]) {
        var days: [Link: Set<CivilDate>] = [:]
        for mention in mentions {
            guard let link = mention.link, link.isSpecific else { continue }
            days[link, default: []].insert(mention.facts.when.start)
        }
        daysInIssue = days
        self.clusters = clusters.reduce(into: [:]) { counts, cluster in
            for link in cluster.links where link.isSpecific { counts[link, default: 0] += 1 }
        }
    }

    /// True if a mention links to a page of one cluster only, with one date in this issue.
    ///
    /// Such a page is neither a schedule nor about something that repeats.
    func isOwn(_ mention: MentionFeatures, of cluster: ClusterFeatures) -> Bool {
        guard let link = mention.link, cluster.links.contains(link) else { return false }
        return clusters[link] == 1 && daysInIssue[link]?.count == 1
    }
}
