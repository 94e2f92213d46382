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
        for story in Set(moved.keys).union(withdrawn.keys).sorted() {
            guard try isPublished(story, in: ledger), try !isKept(story, in: ledger),
                let current = try successor(of: story, in: ledger), current != story,
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

    private func successor(of story: String, in ledger: Ledger) throws -> String? {
        if let moved = moved[story] {
            return moved.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
        guard let mentions = withdrawn[story], let issue = mentions.first?.issue.name,
            let former = Story(uid: UID(story), mentions: mentions)
        else { return nil }
        let records = try Row.fetchAll(
            ledger.database, sql: MentionRecord.selection + "WHERE i.name = ? ORDER BY m.id",
            arguments: [issue]
        )
        .map(MentionRecord.init)
        let uids = ledger.reconciler.read(
            records.map(\.mention), among: [former], isTaken: { _ in false })
        let resembling = zip(records, uids).first { $1.text == story }?.0
        let onSameLine = records.first { record in
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
