import GRDB
import Items

/// Checks the content of a store with queries.
struct StoreCheck {
    /// A query that returns nothing in a sound store.
    fileprivate struct Query {
        let sql: String
        let finding: String
        let remedy: String
    }

    /// The problems that were found; empty for a sound store.
    func problems(in database: Database) throws -> [StoreProblem] {
        let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check")
            .filter { $0 != "ok" }
        guard integrity.isEmpty else {
            return integrity.map { StoreProblem(message: $0, remedy: StoreCheck.rebuild) }
        }
        let queries = try StoreCheck.queries.compactMap { try $0.problem(in: database) }
        return queries + (try misshapenUIDs(in: database))
    }

    private func misshapenUIDs(in database: Database) throws -> [StoreProblem] {
        try String.fetchAll(database, sql: "SELECT uid FROM items")
            .filter { !StoreCheck.isUUID($0) }
            .map {
                StoreProblem(message: "'\($0)' is not an identifier", remedy: StoreCheck.rebuild)
            }
    }

    /// True for lower-case hexadecimal digits in groups of 8, 4, 4, 4 and 12.
    private static func isUUID(_ text: String) -> Bool {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        return groups.map(\.utf8.count) == groupLengths
            && groups.joined().allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }

    private static let groupLengths = [8, 4, 4, 4, 12]
    private static let rebuild = "move the store away and run `infracal refresh` to rebuild it"
}

extension StoreCheck {
    private static let queries = [
        Query(
            sql: "SELECT count(*) FROM pragma_foreign_key_check",
            finding: "rows refer to rows that are gone", remedy: rebuild),
        Query(
            sql: "SELECT count(*) FROM mentions WHERE story = ''",
            finding: "mentions belong to no item yet", remedy: "run `infracal refresh`"),
        Query(
            sql: """
                SELECT count(*) FROM items WHERE created > 0
                AND uid NOT IN (SELECT item FROM mentions WHERE item IS NOT NULL)
                """,
            finding: "items have no mention", remedy: rebuild),
        Query(
            sql: "SELECT count(*) FROM items WHERE parent NOT IN (SELECT uid FROM items)",
            finding: "items belong to events that are gone", remedy: rebuild),
        Query(
            sql: "SELECT count(*) FROM mentions WHERE id NOT IN (SELECT mention FROM keys)",
            finding: "mentions cannot be found by their keys", remedy: rebuild),
        Query(
            sql: """
                SELECT abs((SELECT count(*) FROM items) - (SELECT count(*) FROM item_words))
                """,
            finding: "items are missing from the search index, or are in it twice", remedy: rebuild),
    ]
}

extension StoreCheck.Query {
    fileprivate func problem(in database: Database) throws -> StoreProblem? {
        guard let count = try Int.fetchOne(database, sql: sql), count > 0 else { return nil }
        return StoreProblem(message: "\(count) \(finding)", remedy: remedy)
    }
}
