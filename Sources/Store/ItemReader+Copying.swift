import GRDB

extension ItemReader {
    /// Copies the whole store, as it is at this moment, into a file that must not exist yet.
    public func copy(to path: String) throws(StoreError) {
        do {
            try database.backup(to: StoreFile(path: path).opened())
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// A text that changes whenever the content of the store, or the rules for reading it, change.
    public func fingerprint() throws(StoreError) -> String {
        try read { database in
            let issues = try String.fetchAll(
                database,
                sql: """
                    SELECT \(try IssueRecord.location(in: database)) || ' ' || published || ' ' || digest
                    FROM issues i ORDER BY 1
                    """)
            let rules = try Setting.rules.value(in: database)
            let corrections = try Setting.corrections.value(in: database)
            return ([rules ?? "", corrections ?? ""] + issues).joined(separator: "\n")
        }
    }
}
