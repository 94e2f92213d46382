import GRDB

/// The paragraphs that were not read, as rows of the store; they go with their issue.
enum UnreadRecord {
    /// Adds those of an issue that the store knows by number.
    static func insert(
        _ paragraphs: [UnreadParagraph], issue: Int64, in database: Database
    ) throws {
        for (number, paragraph) in paragraphs.enumerated() {
            try database.execute(
                sql: "INSERT INTO unread (issue, number, line, reason) VALUES (?, ?, ?, ?)",
                arguments: [issue, number, paragraph.line, paragraph.reason])
        }
    }

    /// All of them, in the order of publication.
    static func all(in database: Database) throws -> [UnreadParagraph] {
        // A store of an earlier release has no place for them until it is written to.
        guard try database.tableExists("unread") else { return [] }
        let sql = """
            SELECT i.name, u.line, u.reason FROM unread u JOIN issues i ON i.id = u.issue
            ORDER BY \(try IssueRecord.order(in: database)), u.number
            """
        return try Row.fetchAll(database, sql: sql).map { row in
            var row = RowReader(row)
            return UnreadParagraph(
                issue: try row.next(), line: try row.next(), reason: try row.next())
        }
    }
}
