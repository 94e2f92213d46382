internal import CivilTime
internal import Items

/// What a story is compared by: what is known of the thing by now, and how it was worded so far.
///
/// A reference as `Traits` is: an issue may meet very many stories.
final class StoryTraits {
    /// The mention that opened the story.
    let opening: Traits
    /// What is known now.
    private(set) var facts: Facts
    /// Every wording of the title so far, each once.
    private(set) var titles: [Traits]
    /// Every link so far, each once.
    private(set) var links: [Link]
    /// Every place that was named so far, each once.
    private(set) var places: [PlaceWords]
    /// Every first day that was stated so far, each once.
    private(set) var firstDays: [CivilDate]
    /// The mention that spoke last.
    private(set) var latest: Traits
    /// The issues that spoke of it, each once.
    private(set) var issues: [IssueReference]
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

    /// True if nothing that opened it gives a date.
    var isUndated: Bool { opening.isUndated }

    /// True if a mention is of one occurrence of a repeating story.
    func tells(ofOneOccurrence mention: Traits) -> Bool {
        facts.occurrence(told: mention.facts, stance: mention.stance, former: mention.former) != nil
    }

    /// Takes up what a later mention says.
    func append(_ mention: Traits) {
        let isOfOneOccurrence = tells(ofOneOccurrence: mention)
        guard isOfOneOccurrence || !mention.isUndated else {
            issues.note(mention.issue)
            return
        }
        facts = facts.updated(
            by: mention.facts, stance: mention.stance, former: mention.former)
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
    /// Puts an element at the end unless it is there already; for the few that a story has this takes
    /// less memory than a set, of which there may be very many.
    fileprivate mutating func note(_ element: Element) {
        if !contains(element) { append(element) }
    }
}
