internal import CivilTime
public import Items

/// All mentions of one dated thing, with its permanent identifier.
public struct Story: Hashable, Sendable {
    /// The identifier.
    public var uid: UID
    /// Every mention, in order of publication; never empty.
    public private(set) var mentions: [Mention]

    /// A story that begins with a mention.
    public init(uid: UID, opening: Mention) {
        self.uid = uid
        mentions = [opening]
    }

    /// A story of mentions in any order; nil if there are none.
    public init?(uid: UID, mentions: [Mention]) {
        guard !mentions.isEmpty else { return nil }
        self.uid = uid
        self.mentions = mentions.sorted()
    }

    /// Adds a mention that is later than all others.
    mutating func append(_ mention: Mention) {
        mentions.append(mention)
    }

    /// True if any mention gives a date.
    public var isDated: Bool { mentions.contains { !$0.isUndated } }

    /// The first mention.
    public var opening: Mention { mentions[0] }

    /// The mentions grouped by issue, in order.
    var chapters: [ArraySlice<Mention>] {
        var chapters: [ArraySlice<Mention>] = []
        var start = 0
        for index in mentions.indices.dropFirst()
        where mentions[index].issue != mentions[start].issue {
            chapters.append(mentions[start..<index])
            start = index
        }
        chapters.append(mentions[start...])
        return chapters
    }
}

extension Story {
    /// The item that the mentions form together, with the changes that each issue made.
    public var item: Item {
        let chapters = chapters
        var telling = Telling(opening: chapters[0])
        for chapter in chapters.dropFirst() { telling.continue(with: chapter) }
        return Item(
            uid: uid, sequence: telling.sequence, status: status(after: telling),
            facts: telling.facts,
            mentions: mentions.map(MentionReference.init), revisions: telling.revisions,
            created: opening.issue.published, modified: telling.modified,
            confidence: mentions.map(\.confidence).max() ?? 0,
            confidences: mentions.last { !$0.isUndated }?.confidences ?? [:],
            doubts: Doubts(of: self, dated: telling.facts.when).texts)
    }
}

extension Story {
    /// Tentative if the zone of the time is a guess that may be wrong by hours.
    private func status(after telling: Telling) -> Item.Status {
        let latest = mentions.last { !$0.isUndated && $0.facts.when == telling.facts.when }
        let zone = latest?.confidences["tz"]?.confidence ?? 1
        return telling.status == .confirmed && zone < Self.evenOdds ? .tentative : telling.status
    }

    private static let evenOdds = 0.5
}

/// The state of a story after some of its issues.
private struct Telling {
    private(set) var facts: Facts
    private(set) var status: Item.Status
    private(set) var sequence = 0
    private(set) var revisions: [Revision] = []
    private(set) var modified: Timestamp

    /// Begins with the issue that opened the story; its later lines may add to the first.
    init(opening: ArraySlice<Mention>) {
        facts = opening[opening.startIndex].facts
        status = .confirmed
        modified = opening[opening.startIndex].issue.published
        var whole = opening.prefix(1)
        for mention in opening.dropFirst() {
            if facts.occurrence(told: mention) == nil { whole.append(mention) }
            facts = facts.repeated(by: mention)
        }
        status = Telling.status(after: whole) ?? .confirmed
    }

    /// Applies what another issue says.
    mutating func `continue`(with chapter: ArraySlice<Mention>) {
        let before = (facts: facts, status: status)
        let occurrences = chapter.filter { facts.occurrence(told: $0) != nil }
        let whole = chapter.filter { facts.occurrence(told: $0) == nil }
        let dated = whole.filter { !$0.isUndated }
        if let first = dated.first {
            facts = facts.updated(by: first.facts, stance: first.stance, former: first.former)
        }
        for mention in dated.dropFirst() + occurrences { facts = facts.repeated(by: mention) }
        status = Telling.status(after: whole) ?? status
        let changed = FactsDifference(
            from: before.facts, status: before.status, to: facts, status: status)
        guard !changed.isEmpty else { return }
        sequence += changed.isSubstantial ? 1 : 0
        let source =
            chapter.first { $0.facts.when.start == facts.when.start } ?? occurrences.last
            ?? chapter[chapter.startIndex]
        modified = source.issue.published
        revisions.append(
            Revision(
                sequence: sequence, issue: source.issue.name, line: source.line,
                published: source.issue.published, changed: changed.changes))
    }

    /// The status after an issue; nil if no line is about the whole thing.
    ///
    /// A line that cancels it counts more than one that still lists it.
    private static func status(after chapter: some Collection<Mention>) -> Item.Status? {
        guard !chapter.isEmpty else { return nil }
        let stances = chapter.map(\.stance)
        if stances.contains(.cancelled) { return .cancelled }
        return stances.contains(.postponed) ? .tentative : .confirmed
    }
}

extension Facts {
    /// The facts after another line of the same issue, which may add to them but not reword them.
    fileprivate func repeated(by mention: Mention) -> Facts {
        guard !mention.isUndated || occurrence(told: mention) != nil else { return self }
        var facts = updated(by: mention.facts, stance: mention.stance, former: mention.former)
        facts.title = title
        facts.url = url ?? mention.facts.url
        return facts
    }
}
