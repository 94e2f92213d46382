internal import CivilTime
internal import Items

/// Tells which mentions and stories are one of several occasions that an issue gave the same words.
struct Occasions {
    private let mentions: [Traits]
    private let stories: ArraySlice<StoryTraits>
    private let nearMentions: Neighbours
    private let nearStories: Neighbours
    /// What was found, since it is asked for every pair that has another date.
    private var amongMentions: [Subject: Bool] = [:]
    private var amongStories: [Subject: Bool] = [:]

    /// A mention or a story by its number, with the link that the other occasions must have.
    private struct Subject: Hashable {
        let number: Int
        let link: Link?
    }

    /// The occasions of an issue and of the stories before it.
    init(
        mentions: [Traits], near nearMentions: Neighbours,
        stories: ArraySlice<StoryTraits>, near nearStories: Neighbours
    ) {
        self.mentions = mentions
        self.stories = stories
        self.nearMentions = nearMentions
        self.nearStories = nearStories
    }

    /// Whether a mention, or the story that it might move, is one of several.
    ///
    /// Then another date is another occasion, unless the text says that it was moved. A link that
    /// both have must be that of the other occasions as well.
    mutating func isOneOfMany(_ mention: Int, _ story: Int) -> Bool {
        let said = mentions[mention]
        guard said.stance == .announced else { return false }
        let link = said.link.flatMap { stories[story].links.contains($0) ? $0 : nil }
        return isRepeated(mention: Subject(number: mention, link: link))
            || isRepeated(story: Subject(number: story, link: link))
    }
}

extension Occasions {
    private mutating func isRepeated(mention subject: Subject) -> Bool {
        if let known = amongMentions[subject] { return known }
        let said = mentions[subject.number]
        let isRepeated = nearMentions.near(said.fineKeys).contains { other in
            let other = mentions[other]
            return other.facts.when.start != said.facts.when.start && other.isWordedLike(said)
                && (subject.link == nil || other.link == subject.link)
        }
        amongMentions[subject] = isRepeated
        return isRepeated
    }

    private mutating func isRepeated(story subject: Subject) -> Bool {
        if let known = amongStories[subject] { return known }
        let known = stories[subject.number]
        let isRepeated = nearStories.near(known.fineKeys).contains { other in
            let other = stories[other]
            return other.facts.when.start != known.facts.when.start
                && other.issues.contains(where: known.issues.contains)
                && other.latest.isWordedLike(known.latest)
                && subject.link.map { other.links.contains($0) } ?? true
        }
        amongStories[subject] = isRepeated
        return isRepeated
    }
}
