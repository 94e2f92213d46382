internal import CivilTime
public import Items

/// The items of some stories after corrections.
public struct CorrectedStories {
    /// The items.
    public private(set) var items: [Item] = []
    /// The item of each mention of a story, in the story's order; nil if that item is rejected.
    public private(set) var homes: [UID: [UID?]] = [:]
    private var stories: [UID: Story]
    private var edits: [UID: [Edit]] = [:]
    private var rejected: Set<UID> = []
    /// Stories whose mentions no longer all belong to one item.
    private var scattered: Set<UID> = []

    /// A change of an item's fields or status, with its reason.
    private struct Edit {
        let reason: String
        let patch: FactsPatch?
        let status: Item.Status?
    }

    /// Applies corrections to stories.
    ///
    /// `targets` maps the index of a correction in the file to the stories of its targets; a
    /// correction without an entry is not applied. All stories that it names must be included.
    public init(
        of stories: [Story], corrections: Corrections, targets: [Int: [UID]]
    ) {
        self.stories = Dictionary(
            stories.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
        for (number, correction) in corrections.entries.enumerated() {
            guard let uids = targets[number], let uid = uids.first else { continue }
            apply(correction, to: uid, others: uids.dropFirst())
        }
        for story in self.stories.values where !rejected.contains(story.uid) {
            items.append(item(of: story))
        }
        items.sort()
        for story in stories {
            homes[story.uid] = story.mentions.map { home(of: $0, in: story.uid) }
        }
    }
}

extension CorrectedStories {
    private mutating func apply(
        _ correction: Correction, to uid: UID, others: ArraySlice<UID>
    ) {
        switch correction.change {
        case .reject: rejected.insert(uid)
        case .set(_, let patch):
            let edit = Edit(reason: correction.reason, patch: patch, status: nil)
            edits[uid, default: []].append(edit)
        case .cancel:
            let edit = Edit(reason: correction.reason, patch: nil, status: .cancelled)
            edits[uid, default: []].append(edit)
        case .merge: merge(uid, with: others)
        case .split(_, let places): split(uid, at: places)
        case .add: break
        }
    }

    private mutating func merge(_ uid: UID, with others: ArraySlice<UID>) {
        scattered.formUnion(others)
        let merged = others.compactMap { stories.removeValue(forKey: $0) }.flatMap(\.mentions)
        guard let story = stories[uid] else { return }
        stories[uid] = Story(uid: uid, mentions: story.mentions + merged)
    }

    /// Moves the mentions at these places to an item whose identifier is derived from the story's.
    private mutating func split(_ uid: UID, at places: [MentionPlace]) {
        guard let story = stories[uid] else { return }
        let isOther = { (mention: Mention) in places.contains { $0.holds(mention) } }
        let other = UID(naming: ["split", uid.text] + places.map { "\($0.issue):\($0.line ?? 0)" })
        guard let rest = Story(uid: uid, mentions: story.mentions.filter { !isOther($0) }),
            let apart = Story(uid: other, mentions: story.mentions.filter(isOther))
        else { return }
        scattered.insert(uid)
        stories[uid] = rest
        stories[other] = apart
    }

    private func item(of story: Story) -> Item {
        (edits[story.uid] ?? []).reduce(story.item) { item, edit in
            var item = item.corrected(
                facts: edit.patch?.applied(
                    to: item.facts, isZoneStated: story.item.isZoneStated) ?? item.facts,
                status: edit.status ?? item.status, reason: edit.reason)
            // A person has checked the item, even if nothing had to change.
            item.doubts = []
            return item
        }
    }

    private func home(of mention: Mention, in story: UID) -> UID? {
        let home =
            scattered.contains(story)
            ? stories.values.first { $0.mentions.contains(mention) }?.uid : story
        return home.flatMap { rejected.contains($0) ? nil : $0 }
    }
}

extension Corrections {
    /// The items that corrections add.
    ///
    /// No issue announced them, and the clock is not used: they count as known since 1970.
    public var added: [Item] {
        let time = Timestamp(milliseconds: 0)
        return entries.compactMap { correction in
            guard case .add(let facts) = correction.change else { return nil }
            return Item(
                uid: facts.addedUID, facts: facts, mentions: [], created: time, modified: time)
        }
    }
}

extension Facts {
    /// The identifier of an item that a correction adds.
    ///
    /// It does not depend on the date, so the item can be moved.
    var addedUID: UID {
        UID(naming: ["add", kind.rawValue, category.rawValue, title])
    }
}

extension Item {
    /// True if the zone of the time is not in doubt.
    fileprivate var isZoneStated: Bool {
        facts.when.zone != nil && !doubts.contains { $0.contains("zone") }
    }

    /// The item with other facts, and a revision for the change.
    fileprivate func corrected(facts: Facts, status: Status, reason: String) -> Item {
        let difference = FactsDifference(
            from: self.facts, status: self.status, to: facts, status: status)
        guard !difference.isEmpty else { return self }
        var item = self
        item.facts = facts
        item.status = status
        item.sequence += difference.isSubstantial ? 1 : 0
        item.modified = mentions.map(\.published).max() ?? modified
        item.revisions.append(
            Revision(
                sequence: item.sequence, issue: nil, line: 0, published: item.modified,
                reason: reason, changed: difference.changes))
        return item
    }
}
