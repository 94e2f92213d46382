import GRDB
import Items
import Reconciliation

/// The items that follow from stories and corrections, written where they differ from what was
/// known.
struct Derivation {
    private let ledger: Ledger

    /// A derivation within a transaction.
    init(ledger: Ledger) {
        self.ledger = ledger
    }

    /// Brings the items of stories up to date; `items` are those that showed mentions which are
    /// gone.
    func update(_ stories: Set<String>, formerly items: Set<String>) throws -> ItemChanges {
        let affected = try rematch(stories)
        let before = try stored(affected, items)
        let told = try affected.sorted().compactMap(story)
        let targets = try CorrectionRecord.targets(
            of: ledger.corrections, among: affected, in: ledger.database)
        let corrected = CorrectedStories(
            of: told, corrections: ledger.corrections, targets: targets)
        return try save(corrected, of: told, before: before)
    }
}

extension Derivation {
    /// Finds which corrections speak of stories that have changed; gives these and all stories whose
    /// corrections may apply otherwise now.
    private func rematch(_ stories: Set<String>) throws -> Set<String> {
        guard !ledger.corrections.entries.isEmpty else { return stories }
        let before = try CorrectionRecord.connected(to: stories, in: ledger.database)
        for story in stories { try CorrectionRecord.forget(story, in: ledger.database) }
        try CorrectionRecord.match(
            try stories.sorted().compactMap(story), with: ledger.corrections, in: ledger.database)
        return try CorrectionRecord.connected(to: before, in: ledger.database)
    }

    private func story(_ uid: String) throws -> Story? {
        let mentions = try Row.fetchAll(
            try ledger.database.cachedStatement(
                sql: MentionRecord.selection
                    + "WHERE m.story = ? ORDER BY i.published, i.name, m.id"),
            arguments: [uid]
        )
        .map { try MentionRecord($0).mention }
        return Story(uid: UID(uid), mentions: mentions)
    }

    private func stored(_ stories: Set<String>, _ items: Set<String>) throws -> [UID: Item] {
        let shown = try stories.flatMap { story in
            try String.fetchAll(
                try ledger.database.cachedStatement(
                    sql: "SELECT DISTINCT item FROM mentions WHERE story = ? AND item IS NOT NULL"),
                arguments: [story])
        }
        var stored: [UID: Item] = [:]
        for uid in stories.union(items).union(shown) {
            guard let item = try ItemFetch(uid: uid).items(in: ledger.database).first else {
                continue
            }
            stored[item.uid] = item
        }
        return stored
    }
}

extension Derivation {
    private func save(
        _ corrected: CorrectedStories, of stories: [Story], before: [UID: Item]
    ) throws -> ItemChanges {
        var after = Dictionary(
            corrected.items.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
        let changed = corrected.items.filter { !$0.isSame(as: before[$0.uid]) }
        for item in changed { try ItemRecord.save(item, in: ledger.database) }
        for story in stories { try setHomes(corrected.homes[story.uid] ?? [], of: story) }
        let gone = before.filter { after[$0.key] == nil }
        for uid in gone.keys { try ItemRecord.delete(uid, in: ledger.database) }
        let links = try ChainRecord.relink(
            changed, formerly: Array(before.values), in: ledger.database)
        for (uid, parent) in links { after[uid]?.parent = parent }
        return ItemChanges(from: before, to: after)
    }

    private func setHomes(_ homes: [UID?], of story: Story) throws {
        if Set(homes).count == 1, let home = homes.first {
            try ledger.database.cachedStatement(
                sql: "UPDATE mentions SET item = ? WHERE story = ? AND item IS NOT ?"
            )
            .execute(arguments: [home?.text, story.uid.text, home?.text])
            return
        }
        let ids = try Int64.fetchAll(
            try ledger.database.cachedStatement(
                sql: """
                    SELECT m.id FROM mentions m JOIN issues i ON i.id = m.issue
                    WHERE m.story = ? ORDER BY i.published, i.name, m.id
                    """), arguments: [story.uid.text])
        for (id, home) in zip(ids, homes) {
            try ledger.database.cachedStatement(sql: "UPDATE mentions SET item = ? WHERE id = ?")
                .execute(arguments: [home?.text, id])
        }
    }
}

extension Item {
    /// Whether another state says the same, whatever event it was linked to.
    fileprivate func isSame(as other: Item?) -> Bool {
        var other = other
        other?.parent = parent
        return self == other
    }
}
