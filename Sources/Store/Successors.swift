import GRDB
import Items
import Reconciliation

/// Follows mentions that moved to other stories, so that published identifiers stay with the same
/// thing.
struct Successors {
    /// The number of mentions that moved from one story to another.
    private var moved: [String: [String: Int]] = [:]
    /// The mentions of a story that were removed with their issue.
    private var withdrawn: [String: [PreparedMention]] = [:]

    /// Records that a mention belongs to another story now; a new mention has no former story.
    mutating func note(from former: String, to story: String) {
        guard !former.isEmpty else { return }
        moved[former, default: [:]][story, default: 0] += 1
    }

    /// Records that a mention of a story is about to be removed.
    mutating func note(withdrawn mention: PreparedMention, of story: String) {
        withdrawn[story, default: []].append(mention)
    }

    /// The published identifiers whose mentions moved to another story, each with that story's
    /// identifier.
    func swaps(in ledger: Ledger) throws -> [(published: String, current: String)] {
        var swaps: [(published: String, current: String)] = []
        var edited: [String: EditedIssue] = [:]
        for story in Set(moved.keys).union(withdrawn.keys).sorted() {
            guard try isPublished(story, in: ledger), try !isKept(story, in: ledger),
                let current = try successor(of: story, among: &edited, in: ledger),
                current != story,
                try !isPublished(current, in: ledger)
            else { continue }
            swaps.append((story, current))
        }
        return swaps
    }
}

extension Successors {
    private func isPublished(_ story: String, in ledger: Ledger) throws -> Bool {
        try Bool.fetchOne(
            try ledger.database.cachedStatement(sql: "SELECT 1 FROM published WHERE uid = ?"),
            arguments: [story]) ?? false
    }

    /// True if a story still has more mentions of its own than have left it.
    private func isKept(_ story: String, in ledger: Ledger) throws -> Bool {
        guard let moved = moved[story] else { return false }
        let count = try Int.fetchOne(
            try ledger.database.cachedStatement(
                sql: "SELECT count(*) FROM mentions WHERE story = ?"), arguments: [story])
        return (count ?? 0) > moved.values.reduce(0, +)
    }

    /// An edited issue in its new form, prepared once for all mentions that it used to have.
    private struct EditedIssue {
        let prepared: PreparedIssue
        /// The story of each mention.
        let stories: [String]
        private let byLine: [LineAndKind: Int]

        init(location: String, in ledger: Ledger) throws {
            var stories: [String] = []
            var mentions: [PreparedMention] = []
            let rows = try Row.fetchCursor(
                ledger.database,
                sql: MentionRecord.selection(in: ledger.database)
                    + "WHERE i.location = ? ORDER BY m.id",
                arguments: [location])
            while let row = try rows.next() {
                let record = try MentionRecord(row)
                stories.append(record.story)
                mentions.append(ledger.reconciler.prepared(record.mention))
            }
            self.stories = stories
            prepared = PreparedIssue(mentions)
            byLine = Dictionary(
                mentions.enumerated().map { (LineAndKind($0.element), $0.offset) },
                uniquingKeysWith: min)
        }

        /// The first mention on the same line, and of the same kind, as one of some others.
        func first(onLineOf mentions: [PreparedMention]) -> Int? {
            mentions.compactMap { byLine[LineAndKind($0)] }.min()
        }
    }

    private func successor(
        of story: String, among issues: inout [String: EditedIssue], in ledger: Ledger
    ) throws -> String? {
        if let moved = moved[story] {
            return moved.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
        guard let mentions = withdrawn[story], let issue = mentions.first?.issue.location,
            let former = PreparedStory(uid: UID(story), mentions: mentions)
        else { return nil }
        let edited = try issues[issue] ?? EditedIssue(location: issue, in: ledger)
        issues[issue] = edited
        let next = edited.prepared.continuation(of: former) ?? edited.first(onLineOf: mentions)
        return next.map { edited.stories[$0] }
    }
}

/// The line and the kind of a mention.
private struct LineAndKind: Hashable {
    private let line: Int
    private let kind: Kind
    private let category: Category

    init(_ mention: PreparedMention) {
        line = mention.line
        kind = mention.facts.kind
        category = mention.facts.category
    }
}
