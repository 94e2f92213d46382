import GRDB
import Items
import Reconciliation

/// The items that follow from stories, written where they differ from what was known.
struct Derivation {
    private let ledger: Ledger
    private var before: [UID: Item] = [:]
    private var after: [UID: Item] = [:]

    /// A derivation within a transaction.
    init(ledger: Ledger) {
        self.ledger = ledger
    }

    /// Brings the items of stories up to date.
    func update(_ stories: Set<String>) throws -> ItemChanges {
        var derivation = self
        for story in stories.sorted() { try derivation.derive(story) }
        try derivation.save()
        return ItemChanges(from: derivation.before, to: derivation.after)
    }
}

extension Derivation {
    private mutating func derive(_ uid: String) throws {
        if let known = try stored(uid) { before[known.uid] = known }
        let mentions = try mentions(of: uid)
        after[UID(uid)] = Story(uid: UID(uid), mentions: mentions)?.item
    }

    private func stored(_ uid: String) throws -> Item? {
        try ItemFetch(uid: uid).items(in: ledger.database).first
    }

    private func mentions(of story: String) throws -> [Mention] {
        try Row.fetchAll(
            try ledger.database.cachedStatement(
                sql: MentionRecord.selection + "WHERE m.story = ? ORDER BY m.id"),
            arguments: [story]
        )
        .map { try MentionRecord($0).mention }
    }

    private mutating func save() throws {
        for uid in before.keys where after[uid] == nil {
            try ItemRecord.delete(uid, in: ledger.database)
        }
        let moved = after.values.filter { !$0.isSame(as: before[$0.uid]) }.sorted()
        for item in moved { try ItemRecord.save(item, in: ledger.database) }
        for uid in after.keys {
            try ledger.database.cachedStatement(
                sql: "UPDATE mentions SET item = story WHERE story = ?"
            )
            .execute(arguments: [uid.text])
        }
        for (uid, parent) in try ChainRecord.relink(moved, removed: before, in: ledger.database) {
            after[uid]?.parent = parent
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
