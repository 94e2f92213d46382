import CivilTime
import GRDB
import Items
import Reconciliation

/// The rows that link deadlines to their events.
enum ParentKeyRecord {
    /// The keys of an item, and the days on which an item that shares one may be linked to it.
    struct Reach {
        fileprivate let keys: [BlockingKey]
        fileprivate let days: ClosedRange<CivilDate>

        /// The reach of an item, in its current or former state.
        init(of item: Item) {
            let lead = item.facts.kind == .event ? ParentEvents.daysBefore : ParentEvents.daysAfter
            keys = ParentEvents.keys(of: item)
            days =
                item.facts.when.start.adding(
                    days: lead.lowerBound)...item.facts.when.lastDay.adding(days: lead.upperBound)
        }
    }

    /// Links these items, and others in the reach of `events`, to the events that they belong to.
    ///
    /// None of them may be events. Returns the parent of each item that was checked, nil if it has
    /// none.
    static func relink(
        _ items: [Item], near events: [Reach], in database: Database
    ) throws -> [UID: UID?] {
        var affected = items
        var known = Set(items.map(\.uid))
        for (_, items) in try found(within: events, "i.kind <> 'event'", in: database) {
            for item in items where known.insert(item.uid).inserted { affected.append(item) }
        }
        return try relink(affected, in: database)
    }

    private static func relink(_ items: [Item], in database: Database) throws -> [UID: UID?] {
        let events = ParentCandidates(
            try found(within: items.map(Reach.init), "i.kind = 'event'", in: database))
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

    /// Writes the keys of an item.
    static func save(_ item: Item, in database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM chains WHERE uid = ?")
            .execute(arguments: [item.uid.text])
        let insertion = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO chains (key, uid) VALUES (?, ?)")
        for key in ParentEvents.keys(of: item) {
            try insertion.execute(arguments: [key.value, item.uid.text])
        }
    }

    /// The items in any of these reaches that satisfy an SQL condition, by key.
    ///
    /// Each key is looked up once, for the days of all reaches together.
    private static func found(
        within reaches: [Reach], _ condition: String, in database: Database
    ) throws -> [BlockingKey: [Item]] {
        let sql = """
            SELECT \(try ItemRecord.columns(in: database)) FROM chains c JOIN items i ON i.uid = c.uid
            WHERE c.key = ? AND \(condition) AND i.last_day >= ? AND i.start <= ?
            """
        let statement = try database.cachedStatement(sql: sql)
        return try days(of: reaches).reduce(into: [:]) { found, entry in
            let (key, days) = entry
            let rows = try Row.fetchCursor(
                statement,
                arguments: [key.value, days.lowerBound.description, days.upperBound.description])
            while let row = try rows.next() {
                found[key, default: []].append(try ItemRecord.item(from: row))
            }
        }
    }

    private static func days(of reaches: [Reach]) -> [BlockingKey: ClosedRange<CivilDate>] {
        var days: [BlockingKey: ClosedRange<CivilDate>] = [:]
        for reach in reaches {
            for key in reach.keys {
                let known = days[key] ?? reach.days
                days[key] =
                    min(
                        known.lowerBound, reach.days.lowerBound)...max(
                        known.upperBound, reach.days.upperBound)
            }
        }
        return days
    }
}
