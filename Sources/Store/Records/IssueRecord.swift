import CivilTime
import GRDB
import Items

/// An issue as a row of the store.
struct IssueRecord {
    /// The row's identifier.
    let id: Int64
    /// The issue.
    let issue: IssueReference
    /// The digest of the reading.
    let digest: String
}

extension IssueRecord {
    private static let selection =
        "SELECT id, name, location, published, title, url, digest FROM issues i "

    /// Reads a row of `selection`.
    private init(_ row: Row) throws {
        var row = RowReader(row)
        id = try row.next()
        issue = IssueReference(
            name: try row.next(), location: try row.next(), published: try row.timestamp(),
            title: try row.optional(), url: try row.optional())
        digest = try row.next()
    }

    /// The first issue, in order of publication, that satisfies an SQL condition.
    static func first(
        where condition: String, _ arguments: StatementArguments, in database: Database
    ) throws -> IssueRecord? {
        try Row.fetchOne(
            database,
            sql: selection + "WHERE \(condition) ORDER BY published, name, location LIMIT 1",
            arguments: arguments
        )
        .map(IssueRecord.init)
    }

    /// The SQL expression for the location of an issue `i`.
    ///
    /// It is the issue's name in a store of an earlier release, which has no locations.
    static func location(in database: Database) throws -> String {
        let isThere = try database.columns(in: "issues").contains { $0.name == "location" }
        return isThere ? "i.location" : "i.name"
    }

    /// The SQL expressions that sort issues `i` by publication.
    static func order(in database: Database) throws -> String {
        "i.published, i.name, \(try location(in: database))"
    }

    /// All issues, in order of publication.
    static func all(in database: Database) throws -> [StoredIssue] {
        let sql = """
            SELECT name, \(try location(in: database)), published, title, url, digest,
            (SELECT count(*) FROM mentions WHERE issue = i.id)
            FROM issues i ORDER BY \(try order(in: database))
            """
        return try Row.fetchAll(database, sql: sql).map { row in
            var row = RowReader(row)
            let issue = IssueReference(
                name: try row.next(), location: try row.next(), published: try row.timestamp(),
                title: try row.optional(), url: try row.optional())
            return StoredIssue(issue: issue, digest: try row.next(), mentions: try row.next())
        }
    }

    /// Inserts an issue; returns the row's identifier.
    static func insert(_ reading: IssueReading, in database: Database) throws -> Int64 {
        let issue = reading.issue
        try database.execute(
            sql: """
                INSERT INTO issues (name, location, published, title, url, digest)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                issue.name, issue.location, issue.published.milliseconds, issue.title, issue.url,
                reading.digest,
            ])
        return database.lastInsertedRowID
    }
}
