internal import CivilTime
internal import Items

/// Finds the mentions and stories that are one of several dates for the same words in an issue.
struct Occasions {
    private let mentions: [Traits]
    private let stories: ArraySlice<StoryTraits>
    private let nearMentions: Neighbours
    private let nearStories: Neighbours
    /// The results so far, since they are needed for every pair with different dates.
    private var amongMentions: [Subject: Bool] = [:]
    private var amongStories: [Subject: Bool] = [:]

    /// A mention or a story by its index, with the link that the other dates must share.
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

    /// True if the issue gives several dates for the words of the mention, or of the story it might
    /// move.
    ///
    /// Then another date is a separate thing, unless the text says that it was moved. If both have
    /// a link, the other dates must have the same one.
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
