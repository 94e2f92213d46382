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
        let events = (items + formerly).filter { $0.facts.kind == .event }
        var affected = Dictionary(
            items.filter { $0.facts.kind != .event }.map { ($0.uid, $0) },
            uniquingKeysWith: { first, _ in first })
        for (_, sharing) in try sharing(with: events, "i.kind <> 'event'", in: database) {
            for item in sharing { affected[item.uid] = item }
        }
        return try relink(Array(affected.values), in: database)
    }

    private static func relink(_ items: [Item], in database: Database) throws -> [UID: UID?] {
        let events = ChainedEvents(try sharing(with: items, "i.kind = 'event'", in: database))
        let update = try database.cachedStatement(sql: "UPDATE items SET parent = ? WHERE uid = ?")
        var parents: [UID: UID?] = [:]
        for item in items {
            let parent = events.parent(of: item)
            parents[item.uid] = parent
            guard parent != item.parent else { continue }
            try update.execute(arguments: [parent?.text, item.uid.text])
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

    /// The items that share a key with one of some others and lie near enough for a chain, by the key.
    ///
    /// Each key is looked up once, for the days of all that have it.
    private static func sharing(
        with items: [Item], _ condition: String, in database: Database
    ) throws -> [BlockKey: [Item]] {
        let sql = """
            SELECT \(ItemRecord.columns) FROM chains c JOIN items i ON i.uid = c.uid
            WHERE c.key = ? AND \(condition) AND i.last_day >= ? AND i.start <= ?
            """
        let statement = try database.cachedStatement(sql: sql)
        return try days(near: items).reduce(into: [:]) { found, entry in
            let (key, days) = entry
            let rows = try Row.fetchCursor(
                statement,
                arguments: [key.value, days.lowerBound.description, days.upperBound.description])
            while let row = try rows.next() {
                found[key, default: []].append(try ItemRecord.item(from: row))
            }
        }
    }

    /// The days near enough for a chain to one of the items that have a key.
    private static func days(near items: [Item]) -> [BlockKey: ClosedRange<CivilDate>] {
        var days: [BlockKey: ClosedRange<CivilDate>] = [:]
        for item in items {
            let lead = item.facts.kind == .event ? Chains.daysBefore : Chains.daysAfter
            let first = item.facts.when.start.adding(days: lead.lowerBound)
            let last = item.facts.when.lastDay.adding(days: lead.upperBound)
            for key in Chains.keys(of: item) {
                let known = days[key] ?? first...last
                days[key] = min(known.lowerBound, first)...max(known.upperBound, last)
            }
        }
        return days
    }
}
