import GRDB

/// A fact about the store itself.
enum Setting: String {
    /// When a refresh last began.
    case refreshTried = "refresh tried"
    /// When a refresh last ended well.
    case refreshSucceeded = "refresh succeeded"
    /// What the grouping of mentions depends on besides them.
    case rules
    /// The digest of the corrections that the items show.
    case corrections

    /// The value; nil where none was set.
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
