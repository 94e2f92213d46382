import GRDB
import Items
import Reconciliation

/// Derives items from stories and corrections, and writes those that changed.
struct Derivation {
    private let ledger: Ledger
    private var changes = ItemChanges()
    /// The items that stories form now.
    private var kept: Set<String> = []
    /// Items that may no longer belong to any story.
    private var doubtful: Set<String> = []

    /// A derivation in a transaction.
    init(ledger: Ledger) {
        self.ledger = ledger
    }

    /// Updates the items of stories; `items` are those that had mentions which are gone now.
    mutating func update(_ stories: Set<String>, formerly items: Set<String>) throws -> ItemChanges
    {
        doubtful = items
        let affected = try rematch(stories)
        let targets = try CorrectionRecord.targets(
            of: ledger.corrections, among: affected, in: ledger.database)
        // Corrections merge and split stories. All other stories are items of their own, and need
        // not be in memory all at once.
        let joined = try affected.intersection(
            partners(of: affected).union(targets.values.joined().map(\.text)))
        try update(joined.sorted()[...], correctedAt: targets)
        let others = affected.subtracting(joined).sorted()
        for start in stride(from: 0, to: others.count, by: Derivation.portion) {
            let portion = others[start..<min(start + Derivation.portion, others.count)]
            try update(portion, correctedAt: [:])
        }
        try removeGone()
        changes.note(
            parents: try ChainRecord.relink(
                changes.unlinked, near: changes.events, in: ledger.database))
        return changes
    }

    private static let portion = 1_000
}

extension Derivation {
    /// Finds the corrections that apply to stories which changed.
    ///
    /// Returns these stories, and all others to which corrections may apply differently now.
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
                sql: MentionRecord.selection(in: ledger.database)
                    + "WHERE m.story = ? ORDER BY i.published, i.name, i.location, m.id"),
            arguments: [uid]
        )
        .map { try MentionRecord($0).mention }
        return Story(uid: UID(uid), mentions: mentions)
    }

    /// The stories that are shown by items other than their own, and the identifiers of these
    /// items.
    private func partners(of stories: Set<String>) throws -> Set<String> {
        let sql = """
            SELECT story, item FROM mentions
            WHERE item <> story AND story IN (SELECT value FROM json_each(?))
            """
        let rows = try Row.fetchCursor(
            try ledger.database.cachedStatement(sql: sql), arguments: [try JSONList(stories).text])
        var partners: Set<String> = []
        while let row = try rows.next() {
            var row = RowReader(row)
            partners.formUnion([try row.next(), try row.next()])
        }
        return partners
    }

    /// The items that show mentions of a story.
    private func items(showing story: String) throws -> [String] {
        try String.fetchAll(
            try ledger.database.cachedStatement(
                sql: "SELECT DISTINCT item FROM mentions WHERE story = ? AND item IS NOT NULL"),
            arguments: [story])
    }

    private func stored(_ uid: String) throws -> Item? {
        try ItemFetch(uid: uid).items(in: ledger.database).first
    }
}

extension Derivation {
    private mutating func update(
        _ stories: ArraySlice<String>, correctedAt targets: [Int: [UID]]
    ) throws {
        // A thing without a date in any issue is not an item.
        let told = try stories.compactMap(story).filter(\.isDated)
        let corrected = CorrectedStories(
            of: told, corrections: ledger.corrections, targets: targets)
        for item in corrected.items {
            kept.insert(item.uid.text)
            let old = try stored(item.uid.text)
            guard !item.isSame(as: old) else { continue }
            try ItemRecord.save(item, in: ledger.database)
            try ChainRecord.save(item, in: ledger.database)
            changes.note(item, inPlaceOf: old)
        }
        for uid in stories {
            doubtful.formUnion(try items(showing: uid) + [uid])
        }
        doubtful.subtract(kept)
        for story in told { try setHomes(corrected.homes[story.uid] ?? [], of: story) }
    }

    private mutating func removeGone() throws {
        for uid in doubtful.subtracting(kept).sorted() {
            guard let item = try stored(uid) else { continue }
            try ItemRecord.delete(item.uid, in: ledger.database)
            changes.note(removed: item)
        }
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
                    WHERE m.story = ? ORDER BY i.published, i.name, i.location, m.id
                    """), arguments: [story.uid.text])
        for (id, home) in zip(ids, homes) {
            try ledger.database.cachedStatement(sql: "UPDATE mentions SET item = ? WHERE id = ?")
                .execute(arguments: [home?.text, id])
        }
    }
}

extension Item {
    /// True if another state is equal, apart from the event it is linked to.
    fileprivate func isSame(as other: Item?) -> Bool {
        var other = other
        other?.parent = parent
        return self == other
    }
}
