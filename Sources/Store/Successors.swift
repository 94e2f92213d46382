import GRDB
import Items
import Reconciliation

/// Where the mentions of stories have gone, so that an identifier which subscribers have seen stays
/// with what it stood for.
struct Successors {
    /// How many mentions of a story went to which other one.
    private var moved: [String: [String: Int]] = [:]
    /// The mentions of a story that went with their issue.
    private var withdrawn: [String: [Mention]] = [:]

    /// Takes note of a mention that is of another story now.
    mutating func note(_ record: MentionRecord, movedTo story: String) {
        guard !record.story.isEmpty else { return }
        moved[record.story, default: [:]][story, default: 0] += 1
    }

    /// Takes note of a mention that is about to go.
    mutating func note(withdrawn record: MentionRecord) {
        withdrawn[record.story, default: []].append(record.mention)
    }

    /// The published identifiers whose story has another one now, each with that one.
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
            ledger.database, sql: "SELECT 1 FROM published WHERE uid = ?", arguments: [story])
            ?? false
    }

    /// Whether a story has more mentions of its own than have left it.
    private func isKept(_ story: String, in ledger: Ledger) throws -> Bool {
        guard let moved = moved[story] else { return false }
        let count = try Int.fetchOne(
            ledger.database, sql: "SELECT count(*) FROM mentions WHERE story = ?",
            arguments: [story])
        return (count ?? 0) > moved.values.reduce(0, +)
    }

    /// An issue as it reads now; made ready once for all that it used to state.
    private struct EditedIssue {
        let records: [MentionRecord]
        let prepared: PreparedIssue

        init(name: String, in ledger: Ledger) throws {
            records = try Row.fetchAll(
                ledger.database, sql: MentionRecord.selection + "WHERE i.name = ? ORDER BY m.id",
                arguments: [name]
            )
            .map(MentionRecord.init)
            prepared = ledger.reconciler.prepared(records.map(\.mention))
        }
    }

    private func successor(
        of story: String, among issues: inout [String: EditedIssue], in ledger: Ledger
    ) throws -> String? {
        if let moved = moved[story] {
            return moved.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
        guard let mentions = withdrawn[story], let issue = mentions.first?.issue.name,
            let former = Story(uid: UID(story), mentions: mentions)
        else { return nil }
        let edited = try issues[issue] ?? EditedIssue(name: issue, in: ledger)
        issues[issue] = edited
        let resembling = ledger.reconciler.continuation(of: former, in: edited.prepared)
            .map { edited.records[$0] }
        let onSameLine = edited.records.first { record in
            mentions.contains {
                $0.line == record.mention.line && $0.isSameSort(as: record.mention)
            }
        }
        return (resembling ?? onSameLine)?.story
    }
}

extension Mention {
    /// Whether both are deadlines, or both events, and so on.
    fileprivate func isSameSort(as other: Mention) -> Bool {
        facts.kind == other.facts.kind && facts.category == other.facts.category
    }
}
