internal import CivilTime
internal import Items

/// The pages that an issue and the stories before it link to, each with the stories that it is
/// about.
struct Pages {
    private let daysInIssue: [Link: Set<CivilDate>]
    private let stories: [Link: Int]

    /// The pages of an issue's mentions and of the stories that it may continue.
    init(mentions: [Traits], stories: [StoryTraits]) {
        var days: [Link: Set<CivilDate>] = [:]
        for mention in mentions {
            guard let link = mention.link, link.isSpecific else { continue }
            days[link, default: []].insert(mention.facts.when.start)
        }
        daysInIssue = days
        self.stories = stories.reduce(into: [:]) { counts, story in
            for link in story.links where link.isSpecific { counts[link, default: 0] += 1 }
        }
    }

    /// True if a mention links to a page that is about one story only, with one date in this issue.
    ///
    /// It is then neither a schedule nor the page of something that repeats.
    func isOwn(_ mention: Traits, of story: StoryTraits) -> Bool {
        guard let link = mention.link, story.links.contains(link) else { return false }
        return stories[link] == 1 && daysInIssue[link]?.count == 1
    }
}
