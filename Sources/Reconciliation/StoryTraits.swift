internal import CivilTime
internal import Items

/// What a story is compared by: what is known of the thing by now, and how it was worded so far.
struct StoryTraits {
    /// The mention that opened the story.
    let opening: Traits
    /// What is known now.
    private(set) var facts: Facts
    /// Every wording of the title so far, each once.
    private(set) var titles: [Traits]
    /// Every link so far.
    private(set) var links: Set<Link>
    /// Every place that was named so far, each once.
    private(set) var places: Set<PlaceWords>
    /// Every first day that was stated so far.
    private(set) var firstDays: Set<CivilDate>
    /// The mention that spoke last.
    private(set) var latest: Traits
    /// The issues that spoke of it.
    private(set) var issues: Set<IssueReference>
    /// The keys of every mention, each once.
    private(set) var keys: [BlockKey]

    /// The traits of a story that a mention opens.
    init(opening: Traits) {
        self.opening = opening
        facts = opening.facts
        titles = [opening]
        links = opening.link.map { [$0] } ?? []
        places = opening.place.isEmpty ? [] : [opening.place]
        firstDays = [opening.facts.when.start]
        latest = opening
        issues = [opening.issue]
        keys = opening.keys
    }

    /// Takes up what a later mention says.
    mutating func append(_ mention: Traits) {
        facts = facts.updated(by: mention.facts, stance: mention.stance)
        if !titles.contains(where: { $0.title == mention.title }) { titles.append(mention) }
        if let link = mention.link { links.insert(link) }
        if !mention.place.isEmpty { places.insert(mention.place) }
        firstDays.insert(mention.facts.when.start)
        latest = mention
        issues.insert(mention.issue)
        keys += mention.keys.filter { !keys.contains($0) }
    }
}
