internal import CivilTime
internal import Items

/// The stories so far, indexed by the keys of their mentions.
struct Shelf {
    /// The stories, by their opening mentions.
    private(set) var stories: [Story] = []
    private var traits: [StoryTraits] = []
    private var index: [UID: Int] = [:]
    private var byKey: [BlockKey: [Entry]] = [:]

    /// A story under one of its keys, with the last day on which an issue may continue it by that
    /// key.
    private struct Entry {
        let story: Int
        let lastDay: CivilDate
    }

    /// True if a story has an identifier.
    func isTaken(_ uid: UID) -> Bool { index[uid] != nil }

    /// The stories that share a key with one of an issue's mentions and are not long over.
    func candidates(for issue: [Traits]) -> [PreparedStory] {
        guard let published = issue.first?.published else { return [] }
        let oldest = published.adding(days: -Reconciler.memory)
        var found: Set<Int> = []
        for key in Set(issue.flatMap(\.keys)) {
            for entry in byKey[key] ?? [] where entry.lastDay >= oldest {
                found.insert(entry.story)
            }
        }
        return found.map { PreparedStory(uid: stories[$0].uid, traits: traits[$0]) }
    }

    /// Adds each of an issue's mentions to the story with its identifier, or opens that story.
    mutating func place(_ issue: [(mention: Mention, traits: Traits)], in uids: [UID]) {
        for (said, uid) in zip(issue, uids) {
            let story = index[uid] ?? stories.count
            if story == stories.count {
                stories.append(Story(uid: uid, opening: said.mention))
                traits.append(StoryTraits(opening: said.traits))
                index[uid] = story
            } else {
                stories[story].append(said.mention)
                traits[story].append(said.traits)
            }
            let entry = Entry(story: story, lastDay: said.mention.lastDay)
            for key in said.traits.keys { byKey[key, default: []].append(entry) }
        }
    }
}
