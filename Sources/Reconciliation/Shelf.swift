internal import CivilTime
internal import Items

/// The stories told so far, found by the keys of their mentions.
struct Shelf {
    /// The stories in the order of their opening.
    private(set) var stories: [Story] = []
    private var index: [UID: Int] = [:]
    private var byKey: [BlockKey: [Entry]] = [:]

    /// A story that has a key, and the last day on which that mention expects it.
    private struct Entry {
        let story: Int
        let lastDay: CivilDate
    }

    /// Whether a story has an identifier.
    func isTaken(_ uid: UID) -> Bool { index[uid] != nil }

    /// The stories that share a key with one of an issue's mentions and are not long over.
    func candidates(for issue: [Mention], keys: (Mention) -> [BlockKey]) -> [Story] {
        guard let published = issue.first?.issue.published.date else { return [] }
        let oldest = published.adding(days: -Reconciler.memory)
        var found: Set<Int> = []
        for key in issue.flatMap(keys) {
            for entry in byKey[key] ?? [] where entry.lastDay >= oldest {
                found.insert(entry.story)
            }
        }
        return found.map { stories[$0] }
            .sorted { ($0.opening, $0.uid) < ($1.opening, $1.uid) }
    }

    /// Puts each of an issue's mentions into the story with its identifier.
    mutating func place(
        _ issue: [Mention], in uids: [UID], keys: (Mention) -> [BlockKey]
    ) {
        for (mention, uid) in zip(issue, uids) {
            let story = index[uid] ?? stories.count
            if story == stories.count {
                stories.append(Story(uid: uid, opening: mention))
                index[uid] = story
            } else {
                stories[story].append(mention)
            }
            let entry = Entry(story: story, lastDay: mention.lastDay)
            for key in keys(mention) { byKey[key, default: []].append(entry) }
        }
    }
}
