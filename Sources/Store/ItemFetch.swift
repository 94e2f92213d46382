import CivilTime
import GRDB
import Items

/// Fetches items with SQL.
struct ItemFetch {
    private var conditions: [String] = []
    private var arguments: [(any DatabaseValueConvertible)?] = []
    private var source = "items i"
    private var order = "i.start, i.time IS NOT NULL, i.time, i.\"end\", i.uid"
    private var limit: Int?
    private let includesHistory: Bool

    /// The items that a query selects.
    init(_ query: ItemQuery) {
        includesHistory = query.includesHistory
        limit = query.limit
        if let from = query.from { add("i.last_day >= ?", from.description) }
        if let through = query.through { add("i.start <= ?", through.description) }
        if !query.includesVague { conditions.append("i.\"precision\" IN ('minute', 'day')") }
        add("i.region", of: query.regions.map(\.rawValue))
        add("i.kind", of: query.kinds.map(\.rawValue))
        add("i.category", of: query.categories.map(\.rawValue))
        add("i.status", of: query.statuses.map(\.rawValue))
        guard !query.projects.isEmpty else { return }
        let marks = ItemFetch.marks(query.projects.count)
        conditions.append(
            "EXISTS (SELECT 1 FROM item_projects p WHERE p.uid = i.uid AND p.project IN (\(marks)))"
        )
        arguments += query.projects.sorted() as [String]
    }

    /// The item with an identifier, with its history.
    init(uid: String) {
        includesHistory = true
        add("i.uid = ?", uid)
    }

    /// The items with some identifiers, with their histories.
    init(uids: [UID]) throws {
        includesHistory = true
        add("i.uid IN (SELECT value FROM json_each(?))", try JSONList(Set(uids.map(\.text))).text)
    }

    /// The items whose identifier begins with a prefix, two at most.
    init(prefix: String) {
        includesHistory = true
        limit = 2
        order = "i.uid"
        add("i.uid >= ?", prefix)
        add("i.uid < ?", prefix + "\u{7F}")
    }

    /// The items that contain some words, the best match first.
    init(words: FTS5Pattern, limit: Int) {
        includesHistory = true
        self.limit = limit
        source = "item_words w JOIN word_rows r ON r.id = w.rowid JOIN items i ON i.uid = r.uid"
        order = "w.rank, i.start, i.uid"
        conditions.append("item_words MATCH ?")
        arguments.append(words)
    }

    /// The items, in order.
    func items(in database: Database) throws -> [Item] {
        let statement = try database.cachedStatement(sql: sql(in: database))
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
        var items: [Item] = []
        while let row = try rows.next() { items.append(try ItemRecord.item(from: row)) }
        guard includesHistory else { return items }
        return try ItemHistory(of: items.map(\.uid), in: database).added(to: items)
    }
}

extension ItemFetch {
    private func sql(in database: Database) throws -> String {
        var sql = "SELECT \(try ItemRecord.columns(in: database)) FROM \(source)"
        if !conditions.isEmpty { sql += " WHERE " + conditions.joined(separator: " AND ") }
        sql += " ORDER BY \(order)"
        if let limit { sql += " LIMIT \(limit)" }
        return sql
    }

    private mutating func add(_ condition: String, _ value: String) {
        conditions.append(condition)
        arguments.append(value)
    }

    private mutating func add(_ column: String, of values: [String]) {
        guard !values.isEmpty else { return }
        conditions.append("\(column) IN (\(ItemFetch.marks(values.count)))")
        arguments += values.sorted() as [String]
    }

    private static func marks(_ count: Int) -> String {
        Array(repeating: "?", count: count).joined(separator: ", ")
    }
}
