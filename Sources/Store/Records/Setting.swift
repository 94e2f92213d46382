import GRDB

/// A property of the whole store.
enum Setting: String {
    /// When a refresh last began.
    case refreshTried = "refresh tried"
    /// When a refresh last succeeded.
    case refreshSucceeded = "refresh succeeded"
    /// The digest of the rules by which mentions were assigned to clusters.
    case rules
    /// The digest of the corrections that were applied.
    case corrections

    /// The value; nil if none was set.
    func value(in database: Database) throws -> String? {
        try String.fetchOne(
            database, sql: "SELECT value FROM settings WHERE name = ?", arguments: [rawValue])
    }

    /// Sets the value.
    func set(_ value: String, in database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
            arguments: [rawValue, value])
    }
}
