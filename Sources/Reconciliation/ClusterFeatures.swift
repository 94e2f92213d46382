internal import CivilTime
internal import Items

/// The properties of a cluster that mentions are compared with: its current facts, and all its
/// wordings.
///
/// A class like `MentionFeatures`, since an issue may be compared with very many clusters.
final class ClusterFeatures {
    /// The first mention.
    let firstMention: MentionFeatures
    /// The current facts.
    private(set) var facts: Facts
    /// Every wording of the title so far, without duplicates.
    private(set) var titles: [MentionFeatures]
    /// Every link so far, without duplicates.
    private(set) var links: [Link]
    /// Every place so far, without duplicates.
    private(set) var places: [PlaceWords]
    /// Every first day so far, without duplicates.
    private(set) var firstDays: [CivilDate]
    /// The latest mention.
    private(set) var latest: MentionFeatures
    /// The issues that mentioned it, without duplicates.
    private(set) var issues: [IssueReference]
    /// The keys of all mentions, without duplicates.
    private(set) var keys: [BlockingKey]

    /// The features of a cluster that begins with a mention.
    init(firstMention: MentionFeatures) {
        self.firstMention = firstMention
        facts = firstMention.facts
        titles = [firstMention]
        links = firstMention.link.map { [$0] } ?? []
        places = firstMention.place.isEmpty ? [] : [firstMention.place]
        firstDays = [firstMention.facts.when.start]
        latest = firstMention
        issues = [firstMention.issue]
        keys = firstMention.keys
    }

    /// True if the first mention gives no date.
    var isUndated: Bool { firstMention.isUndated }

    /// True if a mention is about one occurrence of a repeating cluster.
    func isAboutOneOccurrence(_ mention: MentionFeatures) -> Bool {
        facts.occurrence(statedBy: mention.facts, status: mention.status, former: mention.former)
            != nil
    }

    /// Adds a later mention.
    func append(_ mention: MentionFeatures) {
        let isOfOneOccurrence = isAboutOneOccurrence(mention)
        guard isOfOneOccurrence || !mention.isUndated else {
            issues.note(mention.issue)
            return
        }
        facts = facts.updated(
            by: mention.facts, status: mention.status, former: mention.former)
        guard !isOfOneOccurrence else {
            issues.note(mention.issue)
            keys += mention.keys.filter { !keys.contains($0) }
            return
        }
        if !titles.contains(where: { $0.title == mention.title }) { titles.append(mention) }
        if let link = mention.link { links.note(link) }
        if !mention.place.isEmpty { places.note(mention.place) }
        firstDays.note(mention.facts.when.start)
        latest = mention
        issues.note(mention.issue)
        keys += mention.keys.filter { !keys.contains($0) }
    }
}

extension Array where Element: Equatable {
    /// Appends an element if it is not there yet.
    ///
    /// A cluster has few of them, so this takes less memory than a set, and there may be very many
    /// clusters.
    fileprivate mutating func note(_ element: Element) {
        if !contains(element) { append(element) }
    }
}
