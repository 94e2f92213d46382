internal import CivilTime
internal import Items

/// The evidence for and against a mention belonging to a cluster.
struct Comparison {
    /// The evidence; empty if something rules the match out.
    let evidence: [Evidence]
    /// The relation of the mention's date to the cluster's.
    let date: DateRelation

    /// The sum of the weights.
    var score: Int { evidence.reduce(0) { $0 + $1.weight } }

    /// True if the mention belongs to the cluster, unless another match is better.
    var isMatch: Bool { score >= Evidence.threshold }

    /// True if the mention may be about one occurrence of the cluster.
    ///
    /// It has no name of its own ("the December meetup"), or the cluster's name.
    func isOccurrence(of mention: MentionFeatures, in cluster: ClusterFeatures) -> Bool {
        date == .occurrence && score >= Evidence.occurrenceAlone
            && cluster.titles.contains { mention.title.names.isSubset(of: $0.title.names) }
    }

    /// Compares a mention with a cluster; nil if they cannot be the same thing.
    ///
    /// `isOwnPage` is true if the mention's link leads to a page that belongs to this cluster only.
    init?(_ mention: MentionFeatures, with cluster: ClusterFeatures, isOwnPage: Bool) {
        date = DateRelation(from: cluster, to: mention)
        guard mention.facts.kind == cluster.facts.kind || cluster.isExtended(by: mention),
            date != .anotherRound, !cluster.isUndated,
            !Comparison.isRuledOut(mention, cluster)
        else { return nil }
        evidence =
            [
                Comparison.link(mention, cluster), Comparison.title(mention, cluster),
                Comparison.place(mention, cluster), Comparison.properNames(mention, cluster),
            ].compactMap(\.self) + Comparison.names(mention, cluster)
            + Comparison.dates(date, mention, cluster)
            + (isOwnPage && date.isShift ? [.ownPage] : [])
    }
}

extension Comparison {
    private static func isRuledOut(_ mention: MentionFeatures, _ cluster: ClusterFeatures) -> Bool {
        if let mine = mention.facts.series, let other = cluster.facts.series, mine != other {
            return true
        }
        if mention.title.contradicts(cluster.latest.title) { return true }
        if mention.isPerPlace && place(mention, cluster) == .otherPlace { return true }
        if mention.isUndated, cluster.facts.recurrence != nil,
            !cluster.isAboutOneOccurrence(mention)
        {
            return true
        }
        let differ = mention.facts.category != cluster.facts.category
        let areTasks = mention.facts.kind != .event
        return differ && areTasks && mention.facts.category != .other
            && cluster.facts.category != .other
    }

    private static func link(_ mention: MentionFeatures, _ cluster: ClusterFeatures) -> Evidence? {
        guard let link = mention.link, !cluster.links.isEmpty else { return nil }
        if cluster.links.contains(link) { return .sameLink }
        return link.isSpecific && cluster.links.allSatisfy(\.isSpecific) ? .otherLink : nil
    }

    private static func title(_ mention: MentionFeatures, _ cluster: ClusterFeatures) -> Evidence {
        let sameSeries = mention.facts.series != nil && mention.facts.series == cluster.facts.series
        if isHeadOfOther(mention, cluster) { return .similarTitle }
        return cluster.titles.map { title in
            let mine = sameSeries ? mention.subject.words : mention.title.words
            let other = sameSeries ? title.subject.words : title.title.words
            // The title of a window often says "open", as in "Nominations are open"; that of a
            // deadline which extends the window does not.
            let isVerb = mention.facts.kind != cluster.facts.kind
            return likeness(mine, isVerb ? other.subtracting(["open"]) : other)
        }
        .max { $0.weight < $1.weight } ?? .otherTitle
    }

    /// True if one title begins with a name and a colon, and the other contains that name.
    ///
    /// Both must be tasks of the same category with the same first day: "Pier Survey: tell us what
    /// you think" and "Take the Pier survey".
    private static func isHeadOfOther(_ mention: MentionFeatures, _ cluster: ClusterFeatures)
        -> Bool
    {
        let facts = mention.facts
        guard facts.kind != .event, facts.category != .other,
            facts.category == cluster.facts.category,
            facts.when.start == cluster.facts.when.start
        else { return false }
        return cluster.titles.contains { title in
            let heads = [mention.head, title.head]
            return heads.filter(\.isEmpty).count == 1
                && heads.joined().allSatisfy {
                    mention.title.words.contains($0) && title.title.words.contains($0)
                }
        }
    }

    /// Evidence against a match if both titles have names but share none.
    ///
    /// An example is "PyCon CFP" and "RustConf CFP". A town does not count as a name, so "Pier
    /// meetup in Oslo" and "Lagoon meetup in Oslo" share none. There is no such evidence if both
    /// have the same link.
    private static func properNames(_ mention: MentionFeatures, _ cluster: ClusterFeatures)
        -> Evidence?
    {
        let mine = mention.ownNames
        guard !mine.isEmpty, !isOnOneLink(mention, cluster) else { return nil }
        let isOther = cluster.titles.allSatisfy { title in
            !title.ownNames.isEmpty && mine.isDisjoint(with: title.ownNames)
        }
        return isOther ? .otherNames : nil
    }

    private static func isOnOneLink(_ mention: MentionFeatures, _ cluster: ClusterFeatures) -> Bool
    {
        mention.link.map(cluster.links.contains) ?? false
    }

    private static func likeness(_ left: Set<String>, _ right: Set<String>) -> Evidence {
        switch Similarity(left, right) {
        case .same: .sameTitle
        case .similar: .similarTitle
        case .related: .relatedTitle
        case .none: .otherTitle
        }
    }

    private static func place(_ mention: MentionFeatures, _ cluster: ClusterFeatures) -> Evidence? {
        let mine = mention.facts
        let other = cluster.facts
        // "PyData Munich" may take place in Brno: if the titles are the same and name a place,
        // places are no evidence.
        let isOfName =
            mention.place.isNamed(in: mention.title)
            || cluster.latest.place.isNamed(in: cluster.latest.title)
        let isSameTitle = mention.title.words == cluster.latest.title.words
        if isOfName, isSameTitle { return nil }
        if let country = mine.country, let known = other.country, country != known {
            // A country without a place was read from the title, and "KubeCon India" may be in
            // Berlin: if the titles are the same, such a country is no evidence.
            let isFromName = mine.place == nil || other.place == nil
            return isFromName && isSameTitle ? nil : .otherPlace
        }
        if !mention.place.isEmpty && !cluster.places.isEmpty {
            let agrees = cluster.places.contains { mention.place.agrees(with: $0) }
            if agrees { return .samePlace }
            let isOneSeries = mine.series != nil && mine.series == other.series
            let isOneAtATime = !mention.isPerPlace || isSameEdition(mention, cluster)
            return isOneSeries && mine.country != nil && isOneAtATime ? .otherTown : .otherPlace
        }
        return mine.country != nil && mine.country == other.country ? .samePlace : nil
    }

    /// True if two places in one country are probably the same, such as "Paris" and a suburb of it.
    ///
    /// The mention has a link and the dates of the cluster, and the two titles do not both name
    /// their towns.
    private static func isSameEdition(_ mention: MentionFeatures, _ cluster: ClusterFeatures)
        -> Bool
    {
        guard let link = mention.link, cluster.links.contains(link), !mention.facts.when.isVague,
            mention.facts.when == cluster.facts.when
        else { return false }
        let isByTown =
            mention.place.isNamed(in: mention.title)
            && cluster.latest.place.isNamed(in: cluster.latest.title)
        return !isByTown
    }

    private static func names(_ mention: MentionFeatures, _ cluster: ClusterFeatures) -> [Evidence]
    {
        let mine = mention.facts
        let other = cluster.facts
        var found: [Evidence] = []
        if mine.series != nil && mine.series == other.series { found.append(.sameSeries) }
        if mine.kind != .event, let event = mine.event, event == other.event {
            found.append(.sameEvent)
        }
        if mine.category == other.category {
            found.append(.sameCategory)
        } else if mine.category != .other && other.category != .other {
            found.append(.otherCategory)
        }
        if !mine.projects.isEmpty && mine.projects == other.projects { found.append(.sameProjects) }
        return found
    }

    private static func dates(
        _ date: DateRelation, _ mention: MentionFeatures, _ cluster: ClusterFeatures
    ) -> [Evidence] {
        let stated: [Evidence] =
            ([.moved, .postponed, .cancelled].contains(mention.status) ? [.saidToMove] : [])
            + former(mention, cluster)
        return switch date {
        case .same: [.sameDate] + (mention.isOnPage(of: cluster) ? [.samePage] : [])
        case .occurrence: [.occurrence]
        case .overlapping: [.overlappingDate]
        case .restated: [.restatedDate]
        case .moved(let days): stated + (days > farDays ? [.farDate] : [])
        case .undated: stated
        case .anotherRound: []
        }
    }

    /// The evidence from an old date that the text mentions together with the new one.
    private static func former(_ mention: MentionFeatures, _ cluster: ClusterFeatures) -> [Evidence]
    {
        guard let former = mention.former else { return [] }
        let isClose = cluster.isExtended(by: mention) && former.start == cluster.facts.when.lastDay
        return isClose || cluster.firstDays.contains(former.start)
            ? [.formerDate] : [.otherFormerDate]
    }

    /// The number of days beyond which another date is rarely a move.
    private static let farDays = 120
}
