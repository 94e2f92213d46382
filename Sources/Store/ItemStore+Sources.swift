import GRDB

/// What is remembered of sources between two refreshes stands beside the issues that were read from
/// them, so that it never outlives them.
extension ItemStore {
    /// Keeps a text about a source in place of the one that was kept before.
    public func keep(sourceState: String, of source: String) throws(StoreError) {
        try write { ledger in
            try ledger.database.execute(
                sql: "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
                arguments: [ItemReader.settingName(of: source), sourceState])
        }
    }
}

extension ItemReader {
    /// What was kept about a source; nil where nothing was.
    public func sourceState(of source: String) throws(StoreError) -> String? {
        try read { database in
            try String.fetchOne(
                database, sql: "SELECT value FROM settings WHERE name = ?",
                arguments: [Self.settingName(of: source)])
        }
    }

    fileprivate static func settingName(of source: String) -> String { "source " + source }
}
