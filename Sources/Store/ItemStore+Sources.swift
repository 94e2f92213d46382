import GRDB

/// The state of sources between two refreshes is kept with the issues read from them, so that it
/// never outlives them.
extension ItemStore {
    /// Saves the state of a source, replacing any earlier one.
    public func keep(sourceState: String, of source: String) throws(StoreError) {
        try write { transaction in
            try transaction.database.execute(
                sql: "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
                arguments: [ItemReader.settingName(of: source), sourceState])
        }
    }
}

extension ItemReader {
    /// The saved state of a source; nil if there is none.
    public func sourceState(of source: String) throws(StoreError) -> String? {
        try read { database in
            try String.fetchOne(
                database, sql: "SELECT value FROM settings WHERE name = ?",
                arguments: [Self.settingName(of: source)])
        }
    }

    fileprivate static func settingName(of source: String) -> String { "source " + source }
}
