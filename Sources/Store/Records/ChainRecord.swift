import CivilTime
import GRDB
import Items
import Reconciliation

/// What links deadlines to their events, as rows of the store.
enum ChainRecord {
    /// Links items that have changed, and those that are or were linked to one of these events, as
    /// they are and as they were formerly; gives the parents of all that were looked at.
    static func relink(
        _ items: [Item], formerly: [Item], in database: Database
    ) throws -> [UID: UID?] {
        for item in items { try save(item, in: database) }
        let changed = items + formerly
        var affected = Dictionary(
            items.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
        for event in changed where event.facts.kind == .event {
            for item in try sharing(with: event, "i.kind <> 'event'", in: database) {
                affected[item.uid] = item
            }
        }
        var parents: [UID: UID?] = [:]
        for item in affected.values where item.facts.kind != .event {
            let events = try sharing(with: item, "i.kind = 'event'", in: database)
            let parent = Chains.parent(of: item, among: events)
            parents[item.uid] = parent
            guard parent != item.parent else { continue }
            try database.cachedStatement(sql: "UPDATE items SET parent = ? WHERE uid = ?")
                .execute(arguments: [parent?.text, item.uid.text])
        }
        return parents
    }

    private static func save(_ item: Item, in database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM chains WHERE uid = ?")
            .execute(arguments: [item.uid.text])
        let insertion = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO chains (key, uid) VALUES (?, ?)")
        for key in Chains.keys(of: item) {
            try insertion.execute(arguments: [key.value, item.uid.text])
        }
    }

    /// The items that share a key with one and lie near enough for a chain.
    private static func sharing(
        with item: Item, _ condition: String, in database: Database
    ) throws -> [Item] {
        let days = item.facts.kind == .event ? Chains.daysBefore : Chains.daysAfter
        let start = item.facts.when.start
        let last = item.facts.when.lastDay
        let sql = """
            SELECT DISTINCT \(ItemRecord.columns) FROM chains c JOIN items i ON i.uid = c.uid
            WHERE c.key = ? AND \(condition) AND i.last_day >= ? AND i.start <= ?
            """
        return try Chains.keys(of: item).flatMap { key in
            try Row.fetchAll(
                try database.cachedStatement(sql: sql),
                arguments: [
                    key.value, start.adding(days: days.lowerBound).description,
                    last.adding(days: days.upperBound).description,
                ]
            )
            .map(ItemRecord.item)
        }
    }
}
