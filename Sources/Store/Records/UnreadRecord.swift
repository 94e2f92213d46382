import GRDB

/// The rows for paragraphs that were too long to be read; they are deleted with their issue.
enum UnreadRecord {
    /// Inserts the paragraphs of an issue, given the identifier of the issue's row.
    static func insert(
        _ paragraphs: [UnreadParagraph], issue: Int64, in database: Database
    ) throws {
        for (number, paragraph) in paragraphs.enumerated() {
            try database.execute(
                sql: "INSERT INTO unread (issue, number, line, reason) VALUES (?, ?, ?, ?)",
                arguments: [issue, number, paragraph.line, paragraph.reason])
        }
    }

    /// All such paragraphs, in order of publication.
    static func all(in database: Database) throws -> [UnreadParagraph] {
        // A store of an earlier release has no such table until it is written to.
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
