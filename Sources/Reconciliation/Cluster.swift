internal import CivilTime
public import Items

/// All mentions of one dated thing, with its permanent identifier.
public struct Cluster: Hashable, Sendable {
    /// The identifier.
    public var uid: UID
    /// Every mention, in order of publication; never empty.
    public private(set) var mentions: [Mention]

    /// A cluster that begins with a mention.
    public init(uid: UID, firstMention: Mention) {
        self.uid = uid
        mentions = [firstMention]
    }

    /// A cluster of mentions in any order; nil if there are none.
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
    public var firstMention: Mention { mentions[0] }

    /// The mentions grouped by issue, in order.
    var mentionsByIssue: [ArraySlice<Mention>] {
        var mentionsByIssue: [ArraySlice<Mention>] = []
        var start = 0
        for index in mentions.indices.dropFirst()
        where mentions[index].issue != mentions[start].issue {
            mentionsByIssue.append(mentions[start..<index])
            start = index
        }
        mentionsByIssue.append(mentions[start...])
        return mentionsByIssue
    }
}

extension Cluster {
    /// The item that the mentions form together, with the changes that each issue made.
    public var item: Item {
        let mentionsByIssue = mentionsByIssue
        var state = ClusterState(firstIssue: mentionsByIssue[0])
        for mentions in mentionsByIssue.dropFirst() { state.update(with: mentions) }
        return Item(
            uid: uid, sequence: state.sequence, status: status(after: state),
            facts: state.facts,
            mentions: mentions.map(MentionReference.init), revisions: state.revisions,
            created: firstMention.issue.published, modified: state.modified,
            confidence: mentions.map(\.confidence).max() ?? 0,
            confidences: mentions.last { !$0.isUndated }?.confidences ?? [:],
            doubts: Doubts(of: self, dated: state.facts.when).texts)
    }
}

extension Cluster {
    /// The status after all issues; tentative instead of confirmed if the zone is a weak guess.
    private func status(after state: ClusterState) -> Item.Status {
        let latest = mentions.last { !$0.isUndated && $0.facts.when == state.facts.when }
        let zone = latest?.confidences["tz"]?.confidence ?? 1
        return state.status == .confirmed && zone < Self.evenOdds ? .tentative : state.status
    }

    private static let evenOdds = 0.5
}

/// The state of a cluster after some of its issues.
private struct ClusterState {
    private(set) var facts: Facts
    private(set) var status: Item.Status
    private(set) var sequence = 0
    private(set) var revisions: [Revision] = []
    private(set) var modified: Timestamp

    /// Begins with the mentions in the first issue; later lines may add to the first one.
    init(firstIssue mentions: ArraySlice<Mention>) {
        facts = mentions[mentions.startIndex].facts
        status = .confirmed
        modified = mentions[mentions.startIndex].issue.published
        var whole = mentions.prefix(1)
        for mention in mentions.dropFirst() {
            if facts.occurrence(statedBy: mention) == nil { whole.append(mention) }
            facts = facts.repeated(by: mention)
        }
        status = ClusterState.status(after: whole) ?? .confirmed
    }

    /// Applies the mentions in the next issue.
    mutating func update(with mentions: ArraySlice<Mention>) {
        let before = (facts: facts, status: status)
        let occurrences = mentions.filter { facts.occurrence(statedBy: $0) != nil }
        let whole = mentions.filter { facts.occurrence(statedBy: $0) == nil }
        let dated = whole.filter { !$0.isUndated }
        if let first = dated.first {
            facts = facts.updated(by: first.facts, status: first.status, former: first.former)
        }
        for mention in dated.dropFirst() + occurrences { facts = facts.repeated(by: mention) }
        status = ClusterState.status(after: whole) ?? status
        let changed = FactsDifference(
            from: before.facts, status: before.status, to: facts, status: status)
        guard !changed.isEmpty else { return }
        sequence += changed.isSubstantial ? 1 : 0
        let source =
            mentions.first { $0.facts.when.start == facts.when.start } ?? occurrences.last
            ?? mentions[mentions.startIndex]
        modified = source.issue.published
        revisions.append(
            Revision(
                sequence: sequence, issue: source.issue.name, line: source.line,
                published: source.issue.published, changed: changed.changes))
    }

    /// The status after an issue; nil if no line is about the whole thing.
    ///
    /// A line that cancels it counts more than one that still lists it.
    private static func status(after mentions: some Collection<Mention>) -> Item.Status? {
        guard !mentions.isEmpty else { return nil }
        let statuses = mentions.map(\.status)
        if statuses.contains(.cancelled) { return .cancelled }
        return statuses.contains(.postponed) ? .tentative : .confirmed
    }
}

extension Facts {
    /// The facts after another line of the same issue, which may add to them but not reword them.
    fileprivate func repeated(by mention: Mention) -> Facts {
        guard !mention.isUndated || occurrence(statedBy: mention) != nil else { return self }
        var facts = updated(by: mention.facts, status: mention.status, former: mention.former)
        facts.title = title
        facts.url = url ?? mention.facts.url
        return facts
    }
}
