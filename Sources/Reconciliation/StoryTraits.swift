internal import CivilTime
internal import Items

/// The properties of a story that mentions are compared with: its current facts, and all its
/// wordings.
///
/// A class like `Traits`, since an issue may be compared with very many stories.
final class StoryTraits {
    /// The first mention.
    let opening: Traits
    /// The current facts.
    private(set) var facts: Facts
    /// Every wording of the title so far, without duplicates.
    private(set) var titles: [Traits]
    /// Every link so far, without duplicates.
    private(set) var links: [Link]
    /// Every place so far, without duplicates.
    private(set) var places: [PlaceWords]
    /// Every first day so far, without duplicates.
    private(set) var firstDays: [CivilDate]
    /// The latest mention.
    private(set) var latest: Traits
    /// The issues that mentioned it, without duplicates.
    private(set) var issues: [IssueReference]
    /// The keys of all mentions, without duplicates.
    private(set) var keys: [BlockKey]

    /// The traits of a story that begins with a mention.
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

    /// True if the first mention gives no date.
    var isUndated: Bool { opening.isUndated }

    /// True if a mention is about one occurrence of a repeating story.
    func tells(ofOneOccurrence mention: Traits) -> Bool {
        facts.occurrence(told: mention.facts, stance: mention.stance, former: mention.former) != nil
    }

    /// Adds a later mention.
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
    /// Appends an element if it is not there yet.
    ///
    /// A story has few of them, so this takes less memory than a set, and there may be very many
    /// stories.
    fileprivate mutating func note(_ element: Element) {
        if !contains(element) { append(element) }
    }
}
