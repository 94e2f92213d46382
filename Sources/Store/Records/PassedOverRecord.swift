import CivilTime
import GRDB

/// The rows for future dates that did not become items; they are deleted with their issue.
enum PassedOverRecord {
    /// Inserts the dates of an issue, given the identifier of the issue's row.
    static func insert(_ dates: [PassedOverDate], issue: Int64, in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO passed_over (issue, number, line, last_day, text, reason)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
        for (number, date) in dates.enumerated() {
            try statement.execute(
                arguments: [
                    issue, number, date.line, date.lastDay.description, date.text, date.reason,
                ])
        }
    }

    /// The dates that are not over on a day, in order of publication.
    static func all(since day: CivilDate, in database: Database) throws -> [PassedOverDate] {
        // A store of an earlier release has no such table until it is written to.
        guard try database.tableExists("passed_over") else { return [] }
        let sql = """
            SELECT i.name, p.line, p.last_day, p.text, p.reason
            FROM passed_over p JOIN issues i ON i.id = p.issue
            WHERE p.last_day >= ? ORDER BY \(try IssueRecord.order(in: database)), p.number
            """
        return try Row.fetchAll(database, sql: sql, arguments: [day.description]).map { row in
            var row = RowReader(row)
            return PassedOverDate(
                issue: try row.next(), line: try row.next(),
                lastDay: try row.parsed { CivilDate(iso: $0) }, text: try row.next(),
                reason: try row.next())
        }
    }
}
